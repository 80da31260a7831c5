// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/statement.h"

#include "widgets/artwork.h"
#include "widgets/label.h"
#include "widgets/stateicon.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyleOptionFocusRect>

using namespace Qt::Literals::StringLiterals;

namespace widgets {
namespace {

using wording::Mark;

struct MarkPicture
{
    QString icon;
    QString words; ///< what the icon says, for those who do not see it
};

MarkPicture pictureOf(Mark mark)
{
    switch (mark) {
    case Mark::Waiting:
        return {u"waiting"_s, Statement::tr("Waiting")};
    case Mark::Works:
        return {u"works"_s, Statement::tr("Works")};
    case Mark::Info:
        return {u"info"_s, Statement::tr("Note")};
    case Mark::Warning:
        return {u"warning"_s, Statement::tr("Warning")};
    case Mark::Refused:
        return {u"refused"_s, Statement::tr("Does not work")};
    case Mark::Unknown:
        return {u"unknown"_s, Statement::tr("Could not be checked")};
    case Mark::NotAsked:
        return {u"not-asked"_s, Statement::tr("Not checked")};
    }
    Q_UNREACHABLE();
}

/// Orca speaks a notification when it begins to show; Qt 6.4 passes no alert on to AT-SPI.
class SpokenStatement final : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;

    QAccessible::Role role() const override
    {
        const auto *statement = qobject_cast<const Statement *>(widget());
        return statement && statement->isAnnounced() ? QAccessible::Notification
                                                     : QAccessibleWidget::role();
    }
};

QAccessibleInterface *accessibleStatement(const QString &, QObject *object)
{
    auto *statement = qobject_cast<Statement *>(object);
    return statement ? new SpokenStatement(statement, QAccessible::Border) : nullptr;
}

} // namespace

Statement::Statement(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_icon(new StateIcon(this))
    , m_headline(new Label(this))
    , m_advice(new Label(this))
{
    [[maybe_unused]] static const bool once
        = (QAccessible::installFactory(accessibleStatement), true);
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setVisible(false);
    m_settling.setSingleShot(true);
    m_settling.callOnTimeout(this, &Statement::announce);
    m_headline->setObjectName(u"headline"_s);
    m_advice->setObjectName(u"advice"_s);
    m_advice->setMuted();

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_headline);
    words->addWidget(m_advice);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    setFramed(false);
}

void Statement::say(Mark mark, const QString &headline, const QString &advice)
{
    const MarkPicture picture = pictureOf(mark);
    m_mark = mark;
    m_icon->setState(picture.icon, picture.words);
    m_headline->setAccessibleName({});
    m_headline->setText(headline);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    const QString before = accessibleName();
    setAccessibleName(advice.isEmpty() ? tr("%1: %2").arg(picture.words, headline)
                                       : tr("%1: %2 %3").arg(picture.words, headline, advice));
    setVisible(!headline.isEmpty());
    if (!m_announced || accessibleName() == before)
        return;
    if (m_settling.interval() > 0)
        m_settling.start();
    else
        announce();
}

void Statement::announce()
{
    if (!isVisible())
        return;
    for (const auto kind : {QAccessible::Alert, QAccessible::ObjectShow}) {
        QAccessibleEvent event(this, kind);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT announced();
}

void Statement::setAnnounced(std::chrono::milliseconds settled)
{
    m_announced = true;
    m_settling.setInterval(settled);
}

void Statement::count(const QString &headline)
{
    // A label with a name of its own does not tell that its text has changed.
    if (m_headline->accessibleName().isEmpty())
        m_headline->setAccessibleName(m_headline->text());
    m_headline->setText(headline);
}

void Statement::setFramed(bool framed)
{
    m_framed = framed;
    m_announced = m_announced || framed;
    const int room = framed ? 10 : 4;
    layout()->setContentsMargins(room, room, room, room);
    QFont font = m_headline->font();
    font.setBold(framed);
    m_headline->setFont(font);
    update();
}

void Statement::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_framed) {
        const bool isAlarm = m_mark == Mark::Warning || m_mark == Mark::Refused;
        painter.setBrush(inkColor(isAlarm ? "highlight fill" : "panel", palette()));
        painter.setPen(QPen(inkColor(isAlarm ? "highlight" : "border", palette()), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace widgets
