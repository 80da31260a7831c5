// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "widgets/statement.h"

#include "widgets/artwork.h"
#include "widgets/label.h"
#include "widgets/look.h"
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
        //: Spoken before a sentence: “Waiting: …”
        return {u"waiting"_s, Statement::tr("Waiting")};
    case Mark::Works:
        //: Spoken before a sentence: “OK: …”
        return {u"works"_s, Statement::tr("OK")};
    case Mark::Info:
        //: Spoken before a sentence: “Note: …”
        return {u"info"_s, Statement::tr("Note")};
    case Mark::Warning:
        //: Spoken before a sentence: “Warning: …”
        return {u"warning"_s, Statement::tr("Warning")};
    case Mark::Refused:
        //: Spoken before a sentence: “Problem: …”
        return {u"refused"_s, Statement::tr("Problem")};
    case Mark::Unknown: return {u"unknown"_s, Statement::tr("Could not be checked")};
    case Mark::NotAsked: return {u"not-asked"_s, Statement::tr("Not checked")};
    }
    Q_UNREACHABLE();
}

/// What is announced is spoken; so its words are not offered a second time, as labels: Orca reads
/// all those of a page when it opens. What is left of it is what makes it speak.
class AccessibleStatement final : public QAccessibleWidget
{
public:
    explicit AccessibleStatement(Statement *statement)
        : QAccessibleWidget(statement, QAccessible::Border)
    {
    }

    int childCount() const override { return int(parts().size()); }
    QAccessibleInterface *child(int index) const override { return parts().value(index); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(parts().indexOf(child));
    }

private:
    [[nodiscard]] QList<QAccessibleInterface *> parts() const
    {
        QList<QAccessibleInterface *> parts;
        const bool isAnnounced = static_cast<Statement *>(widget())->isAnnounced();
        for (int i = 0; i < QAccessibleWidget::childCount(); ++i) {
            QAccessibleInterface *const part = QAccessibleWidget::child(i);
            if (!isAnnounced || (part && part->role() == QAccessible::Notification))
                parts += part;
        }
        return parts;
    }
};

QAccessibleInterface *accessible(const QString &, QObject *object)
{
    auto *const statement = qobject_cast<Statement *>(object);
    return statement ? new AccessibleStatement(statement) : nullptr;
}

} // namespace

Statement::Statement(const QString &name, QWidget *parent)
    : Announced(parent)
    , m_icon(new StateIcon(this))
    , m_headline(new Label(this))
    , m_advice(new Label(this))
{
    [[maybe_unused]] static const bool once = (QAccessible::installFactory(accessible), true);
    setObjectName(name);
    setVisible(false);
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
    m_icon->setVisible(!m_plain || mark != Mark::Info);
    m_headline->setAccessibleName({});
    m_headline->setText(headline);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setVisible(!headline.isEmpty());
    if (!headline.isEmpty())
        speakAs(advice.isEmpty() ? tr("%1: %2").arg(picture.words, headline)
                                 : tr("%1: %2 %3").arg(picture.words, headline, advice));
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
    if (framed)
        setAnnounced();
    const int side = framed ? 12 : 0; // beside others it begins where they begin
    const int room = framed ? 10 : 4;
    layout()->setContentsMargins(side, room, side, room);
    m_headline->setTypeSize(framed ? TypeSize::Heading : TypeSize::Body);
    update();
}

void Statement::setPlain(Indent indent)
{
    m_plain = true;
    QSizePolicy policy = m_icon->sizePolicy();
    policy.setRetainSizeWhenHidden(indent == Indent::LikeOthers);
    m_icon->setSizePolicy(policy);
}

void Statement::setHeading()
{
    setAnnounced();
    m_headline->setTypeSize(TypeSize::Heading);
}

void Statement::paintEvent(QPaintEvent *event)
{
    Announced::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_framed) {
        const Surface surface = panel(m_mark, palette());
        painter.setBrush(surface.fill);
        painter.setPen(QPen(surface.edge, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace widgets
