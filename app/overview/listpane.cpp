// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/listpane.h"

#include "overview/flowlayout.h"
#include "overview/tokenactions.h"
#include "overview/tokentable.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/hint.h"
#include "widgets/look.h"
#include "widgets/primarybutton.h"
#include "widgets/statement.h"
#include "wording/explanation.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace overview {
namespace {

QString nameOf(Matter matter)
{
    switch (matter) {
    case Matter::All: return u"chipAll"_s;
    case Matter::Attention: return u"chipAttention"_s;
    case Matter::Expiring: return u"chipExpiring"_s;
    case Matter::Refused: return u"chipRefused"_s;
    case Matter::Global: return u"chipGlobal"_s;
    }
    Q_UNREACHABLE();
}

QString textOf(Matter matter, qsizetype count)
{
    const QString number = QLocale().toString(qlonglong(count));
    switch (matter) {
    case Matter::All: return ListPane::tr("All %1").arg(number);
    case Matter::Attention: return ListPane::tr("Needs attention %1").arg(number);
    case Matter::Expiring: return ListPane::tr("Expiring %1").arg(number);
    case Matter::Refused: return ListPane::tr("Refused %1").arg(number);
    case Matter::Global: return ListPane::tr("For all organizations %1").arg(number);
    }
    Q_UNREACHABLE();
}

/// That there is none; of all tokens there is one, or the list is not shown.
QString noneOf(Matter matter)
{
    switch (matter) {
    case Matter::All: break;
    case Matter::Attention: return ListPane::tr("No token needs attention.");
    case Matter::Expiring: return ListPane::tr("No token expires soon.");
    case Matter::Refused: return ListPane::tr("No token is refused.");
    case Matter::Global: return ListPane::tr("No token is valid for all organizations.");
    }
    return {};
}

} // namespace

ListPane::ListPane(TokenTable &table, const TokenActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_search(new QLineEdit(this))
    , m_chips(new QButtonGroup(this))
    , m_list(new TokenList(table, this))
    , m_nothingFound(new widgets::Statement(u"nothingFound"_s, m_list->viewport()))
    , m_all(new widgets::Button(tr("Show all tokens"), m_list->viewport()))
{
    m_nothingFound->setAnnounced();
    m_nothingFound->setFocusPolicy(Qt::NoFocus); // nothing can be done there
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(widgets::gap);
    const auto addAside = [&](QLayout *row) {
        row->setContentsMargins(widgets::groupGap, 0, widgets::groupGap, 0);
        layout->addLayout(row);
    };
    addAside(head(actions));
    addAside(chips(findChild<QPushButton *>(actions[Act::Stop].objectName())));
    auto *aside = new QHBoxLayout;
    aside->setSpacing(0);
    aside->addSpacing(widgets::groupGap); // the scroll bar is at the edge
    aside->addWidget(m_list);
    layout->addLayout(aside, 1);
    layNothingFound();

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->filter().search(text);
        onNarrowed();
    });
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    for (QWidget *where : std::initializer_list<QWidget *>{m_search, m_list}) {
        auto *all = new QShortcut(Qt::Key_Escape, where, nullptr, nullptr, Qt::WidgetShortcut);
        connect(all, &QShortcut::activated, this, &ListPane::widen);
    }
}

/// In the middle of the list, which is empty then.
void ListPane::layNothingFound()
{
    m_all->setObjectName(u"showAll"_s);
    auto *layout = new QGridLayout(m_list->viewport());
    layout->setContentsMargins(layout->contentsMargins().left(), 0,
                               layout->contentsMargins().right(), 0);
    layout->setRowStretch(0, 1);
    layout->setRowStretch(3, 2);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1000);
    layout->setColumnStretch(2, 1);
    layout->addWidget(m_nothingFound, 1, 1);
    layout->addWidget(m_all, 2, 1, Qt::AlignLeading);
    m_nothingFound->setMaximumWidth(widgets::scaled(360, *this));
    m_all->hide();
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_list->setFocus();
        widen();
    });
}

QLayout *ListPane::head(const TokenActions &actions)
{
    m_search->setObjectName(u"search"_s);
    widgets::showHint(m_search, tr("Search"));
    m_search->setAccessibleName(tr("Search the stored tokens"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(widgets::scaled(80, *this));
    m_search->setMaximumWidth(widgets::scaled(400, *this));
    auto *setUp = new widgets::PrimaryButton(this);
    auto *checkAll = new widgets::Button(this);
    auto *stop = new widgets::Button(this);
    actions.bind(Act::NewToken, *setUp);
    actions.bind(Act::CheckAll, *checkAll);
    actions.bind(Act::Stop, *stop);
    m_search->setMinimumHeight(checkAll->sizeHint().height());
    auto *row = new QHBoxLayout;
    row->addWidget(setUp);
    row->addWidget(m_search, 100);
    row->addStretch(1);
    row->addWidget(checkAll);
    row->addWidget(stop);
    setTabOrder(setUp, m_search);
    setTabOrder(m_search, checkAll);
    setTabOrder(checkAll, stop);
    // One turns into the other, and keeps the focus.
    const QAction &stopping = actions[Act::Stop];
    const auto turn = [&stopping, checkAll, stop] {
        const bool hadFocus = checkAll->hasFocus() || stop->hasFocus();
        stop->setVisible(stopping.isEnabled());
        checkAll->setVisible(!stopping.isEnabled());
        if (hadFocus)
            (stopping.isEnabled() ? stop : checkAll)->setFocus();
    };
    turn();
    connect(&stopping, &QAction::changed, stop, turn);
    return row;
}

QLayout *ListPane::chips(QWidget *before)
{
    auto *row = new FlowLayout;
    QWidget *last = before;
    for (const Matter matter : matters) {
        auto *chip = new widgets::Chip(nameOf(matter), textOf(matter, 0), this);
        m_chips->addButton(chip, int(matter));
        row->addWidget(chip);
        setTabOrder(last, chip);
        last = chip;
    }
    setTabOrder(last, m_list);
    m_chips->button(int(Matter::All))->setChecked(true);
    m_chips->button(int(Matter::Global))->hide();
    connect(m_chips, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        if (!isChecked)
            return;
        m_list->filter().narrow(Matter(id));
        onNarrowed();
    });
    return row;
}

void ListPane::count()
{
    const auto tokens = m_table.tokens();
    for (const Matter each : matters) {
        const qsizetype count = countOf(each, tokens);
        QAbstractButton *const chip = m_chips->button(int(each));
        chip->setText(textOf(each, count));
        if (each == Matter::Global && count == 0 && matter() == each)
            narrow(Matter::All);
        if (each == Matter::Global)
            chip->setVisible(count > 0);
    }
    showWhetherFound();
}

void ListPane::narrow(Matter matter)
{
    m_chips->button(int(matter))->setChecked(true);
}

void ListPane::widen()
{
    m_search->clear();
    narrow(Matter::All);
}

void ListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ListPane::onNarrowed()
{
    if (m_list->selectionModel()->hasSelection())
        m_list->scrollTo(m_list->currentIndex());
    else
        m_list->selectFirst();
    showWhetherFound();
    Q_EMIT narrowed();
}

void ListPane::showWhetherFound()
{
    const bool isNothing = m_list->filter().rowCount() == 0 && m_table.rowCount() > 0;
    if (!isNothing && m_all->hasFocus())
        m_list->setFocus();
    m_all->setVisible(isNothing);
    if (!isNothing)
        return m_nothingFound->clear();
    const QString text = wording::plain(m_search->text());
    m_nothingFound->say(wording::Mark::Info,
                        text.trimmed().isEmpty() ? noneOf(matter())
                                                 : tr("No tokens match “%1”.").arg(text),
                        tr("Press Esc to show all tokens."));
}

} // namespace overview
