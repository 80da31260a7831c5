// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/illustration.h"

using namespace Qt::Literals::StringLiterals;

namespace widgets {
namespace {

constexpr QSize naturalSize{560, 300}; // every illustration's viewBox
constexpr int smallestWidth = 300; // whatever the font: large text must not push buttons away

constexpr int textSize = 14; // of what is typed and chosen there, and ...
constexpr int widestText = 165; // ... the room for it, left of what stands beside it

int heightAt(int width)
{
    return width * naturalSize.height() / naturalSize.width();
}

} // namespace

Illustration::Illustration(QWidget *parent)
    : Picture(naturalSize, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Illustration::setPicture(const QString &name, const QString &description,
                              const QMap<QString, QString> &texts)
{
    QFont font(u"sans-serif"_s);
    font.setPixelSize(textSize);
    const QFontMetrics metrics(font);
    QMap<QString, QString> fitting;
    for (const auto &[placeholder, text] : texts.asKeyValueRange())
        fitting.insert(placeholder, metrics.elidedText(text, Qt::ElideRight, widestText));
    setDrawing(u":/illustrations/%1.svg"_s.arg(name), description, fitting);
}

QSize Illustration::minimumSizeHint() const
{
    return {smallestWidth, heightAt(smallestWidth)};
}

int Illustration::heightForWidth(int width) const
{
    return heightAt(qMin(width, sizeHint().width())); // a wide window does not make it huge
}

} // namespace widgets
