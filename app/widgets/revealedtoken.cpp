// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/revealedtoken.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace widgets {
namespace {

constexpr int groupSize = 4;
constexpr int groupsInALine = 7; // 84 characters are three full lines
constexpr int lines = 3;

} // namespace

RevealedToken::RevealedToken(const QLineEdit &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_field, &QLineEdit::textChanged, this, qOverload<>(&QWidget::update));
}

QSize RevealedToken::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(u'M') * groupsInALine * (groupSize + 1) + 16,
            metrics.lineSpacing() * (lines + 1)};
}

void RevealedToken::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setPen(palette().color(QPalette::Text));
    const QFontMetrics metrics = fontMetrics();
    const QString text = m_field.text();
    constexpr qsizetype lineSize = groupSize * groupsInALine;
    for (qsizetype at = 0; at < text.size(); at += groupSize) {
        const qsizetype line = at / lineSize;
        if (line > lines) // no token is that long; the length is told beside it
            break;
        const qsizetype column = at % lineSize / groupSize;
        painter.drawText(8 + int(column) * metrics.horizontalAdvance(u'M') * (groupSize + 1),
                         metrics.ascent() + metrics.leading() + int(line) * metrics.lineSpacing(),
                         text.mid(at, groupSize));
    }
}

} // namespace widgets
