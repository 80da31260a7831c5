// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/detailspanel.h"

#include "overview/factsheet.h"
#include "overview/flowlayout.h"
#include "overview/tokenactions.h"
#include "overview/verdictcard.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/look.h"
#include "widgets/scrollarea.h"
#include "widgets/statement.h"
#include "widgets/usedplaces.h"
#include "wording/checkwords.h"
#include "wording/noticewords.h"
#include "wording/standingwords.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace overview {
namespace {

constexpr int usualWidth = 400; // pixels, beside an ordinary font
constexpr int leastWidth = 260;
constexpr int enoughForFoot = 420; // of height

QString ownerOf(const library::TokenRecord &record)
{
    const QString organization = record.place.organization.name();
    return record.current.account ? DetailsPanel::tr("%1 · %2").arg(
               organization, wording::accountName(*record.current.account))
                                  : organization;
}

QToolButton *lesserButton(const TokenActions &actions, Act act, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    actions.bind(act, *button);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(button->icon().isNull() ? Qt::ToolButtonTextOnly
                                                       : Qt::ToolButtonTextBesideIcon);
    button->setMinimumHeight(widgets::smallestTarget);
    return button;
}

} // namespace

DetailsPanel::DetailsPanel(const lifecycle::Services &services, const TokenActions &actions,
                           QWidget *parent)
    : QWidget(parent)
    , m_area(new widgets::ScrollArea(this))
    , m_back(new widgets::Button(tr("&Back to the list")))
    , m_title(new widgets::Label)
    , m_owner(new widgets::Label)
    , m_verdict(new VerdictCard(actions))
    , m_notices(new QVBoxLayout)
    , m_facts(new FactSheet(actions))
    , m_old(new widgets::Label)
    , m_used(new widgets::UsedPlaces(services, widgets::UsedPlaces::Kind::Details))
    , m_foot(new QWidget)
{
    setObjectName(u"details"_s);
    m_area->setAccessibleName(tr("Details"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus); // Tab goes from control to control, and scrolls to each
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(content(actions));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layFoot(actions);
    m_ofOne += {m_verdict, m_facts};
    setPage(false);
    connect(m_back, &QPushButton::clicked, this, &DetailsPanel::left);
    connect(m_verdict, &VerdictCard::settingsRequested, this, &DetailsPanel::settingsRequested);
    connect(m_facts, &FactSheet::expirySaved, this, &DetailsPanel::expirySaved);
    connect(m_facts, &FactSheet::copyWanted, this, &DetailsPanel::copyWanted);
    connect(m_used, &widgets::UsedPlaces::changed, this, &DetailsPanel::changed);
    connect(
        m_used, &widgets::UsedPlaces::told, this,
        [this](const library::Place &place, wording::Mark mark, const QString &headline,
               const QString &advice) {
            Q_EMIT told(
                {mark, tr("%1: %2").arg(wording::nameOf(place), headline), advice, {place.key()}});
        });
}

QWidget *DetailsPanel::content(const TokenActions &actions)
{
    auto *column = new QWidget;
    column->setMaximumWidth(widgets::scaled(widgets::columnWidth, *this));
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(widgets::groupGap, widgets::groupGap, widgets::groupGap,
                               widgets::groupGap);
    layout->setSpacing(widgets::groupGap);
    layout->addWidget(head());
    layout->addWidget(m_verdict);
    layout->addLayout(lesser(actions));
    layout->addLayout(m_notices);
    layout->addWidget(oldTokens(actions));
    layout->addWidget(m_used);
    layout->addWidget(m_facts);
    layout->addStretch(1);
    return column;
}

/// What is done last, alone.
void DetailsPanel::layFoot(const TokenActions &actions)
{
    auto *layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(lesserButton(actions, Act::Remove, m_foot), 0, Qt::AlignLeading);
    m_ofAny += m_foot;
    placeFoot();
}

/// It stays where it is while the rest scrolls, unless that needs all the height.
void DetailsPanel::placeFoot()
{
    const bool isTall = height() >= widgets::scaled(enoughForFoot, *this);
    QLayout &place = isTall ? *layout() : *m_area->widget()->layout();
    if (place.indexOf(m_foot) >= 0)
        return;
    const int aside = isTall ? widgets::groupGap : 0;
    m_foot->layout()->setContentsMargins(aside, aside / 2, aside, aside / 2);
    place.addWidget(m_foot);
}

QWidget *DetailsPanel::head()
{
    auto *head = new QWidget;
    m_back->setObjectName(u"back"_s);
    m_title->setObjectName(u"title"_s);
    m_title->setMinimumWidth(1);
    m_title->setTypeSize(widgets::TypeSize::Title);
    m_owner->setMuted();
    m_owner->setMinimumWidth(1);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_back, 0, Qt::AlignLeading);
    layout->addWidget(m_title);
    layout->addWidget(m_owner);
    return head;
}

/// What else can be done: less often wanted than what the card offers.
QLayout *DetailsPanel::lesser(const TokenActions &actions)
{
    auto *row = new FlowLayout;
    row->setSpacing(4);
    for (const Act act : {Act::Check, Act::CheckWithPage, Act::Export, Act::FindCopies}) {
        auto *button = lesserButton(actions, act, this);
        row->addWidget(button);
        (act == Act::CheckWithPage || act == Act::FindCopies ? m_ofOne : m_ofAny) += button;
        m_lesser.insert(act, button);
    }
    return row;
}

QWidget *DetailsPanel::oldTokens(const TokenActions &actions)
{
    auto *section = new QWidget;
    section->setObjectName(u"oldTokens"_s);
    auto *title = new widgets::Label(tr("The token that it replaced"), section);
    title->setTypeSize(widgets::TypeSize::Heading);
    auto *revoke = new widgets::Button(section);
    auto *goBack = new widgets::Button(section);
    actions.bind(Act::RevokeOld, *revoke);
    actions.bind(Act::GoBack, *goBack);
    auto *buttons = new FlowLayout;
    buttons->addWidget(revoke);
    buttons->addWidget(goBack);
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_old);
    layout->addLayout(buttons);
    return section;
}

void DetailsPanel::show(const wording::StandingToken &token, QDate today)
{
    for (QWidget *each : m_ofOne + m_ofAny)
        each->setVisible(true);
    m_title->setText(wording::plain(token.record.place.name));
    m_owner->setText(ownerOf(token.record));
    m_owner->setVisible(true);
    m_verdict->show(token, today);
    for (auto [act, button] : m_lesser.asKeyValueRange())
        button->setVisible(!m_verdict->offers(act)); // not twice
    showNotices(token, today);
    m_facts->show(token, today);
    showOld(token.record);
    m_used->show(token.record);
}

void DetailsPanel::showNotices(const wording::StandingToken &token, QDate today)
{
    const auto &notices = token.standing.notices;
    while (m_notices->count() < notices.size()) {
        auto *line
            = new widgets::Statement(u"notice%1"_s.arg(m_notices->count()), m_area->widget());
        line->setFocusPolicy(Qt::NoFocus); // nothing can be done there
        m_notices->addWidget(line);
    }
    for (int i = 0; i < m_notices->count(); ++i) {
        auto *line = static_cast<widgets::Statement *>(m_notices->itemAt(i)->widget());
        if (i >= notices.size()) {
            line->clear();
            continue;
        }
        const wording::Explanation words = wording::explain(notices.at(i), token.record, today);
        line->say(wording::markOf(notices.at(i)), words.happened, words.advice());
    }
}

void DetailsPanel::showOld(const library::TokenRecord &record)
{
    QStringList lines;
    for (const library::StoredToken &old : record.old)
        lines
            += tr("“%1” is kept in the keychain as %2.").arg(wording::plain(old.label), old.entry);
    m_old->setText(lines.join(u'\n'));
    m_old->parentWidget()->setVisible(!lines.isEmpty());
}

void DetailsPanel::showCount(qsizetype count)
{
    m_title->setText(count == 0 ? tr("No token selected")
                                : tr("%n tokens selected", nullptr, int(count)));
    m_owner->setVisible(false);
    m_old->parentWidget()->setVisible(false);
    m_used->setVisible(false);
    for (int i = 0; i < m_notices->count(); ++i)
        static_cast<widgets::Statement *>(m_notices->itemAt(i)->widget())->clear();
    for (QWidget *each : m_ofOne)
        each->setVisible(false);
    for (QWidget *each : m_ofAny)
        each->setVisible(count > 0);
}

void DetailsPanel::setPage(bool isPage)
{
    m_back->setVisible(isPage);
    setMaximumWidth(isPage ? QWIDGETSIZE_MAX : widgets::scaled(widgets::columnWidth, *this));
}

void DetailsPanel::focusFirst()
{
    QWidget *const first = m_verdict->firstButton();
    if (first->isVisible() && first->isEnabled())
        first->setFocus(Qt::TabFocusReason);
    else if (m_back->isVisible())
        m_back->setFocus(Qt::TabFocusReason);
    m_area->ensureVisible(0, 0);
    const auto reveal = [this, first] {
        if (first->hasFocus())
            m_area->ensureWidgetVisible(first, 0, widgets::gap);
    };
    QMetaObject::invokeMethod(this, reveal, Qt::QueuedConnection); // once all is laid out
}

void DetailsPanel::editExpiry()
{
    m_facts->editExpiry();
}

QSize DetailsPanel::sizeHint() const
{
    return {widgets::scaled(usualWidth, *this), widgets::scaled(usualWidth, *this)};
}

QSize DetailsPanel::minimumSizeHint() const
{
    return {leastWidth, leastWidth / 2};
}

void DetailsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeFoot();
}

void DetailsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_back->isVisible())
        return Q_EMIT left();
    QWidget::keyPressEvent(event);
}

} // namespace overview
