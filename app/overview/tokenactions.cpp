// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/tokenactions.h"

#include "widgets/artwork.h"
#include "widgets/look.h"
#include "widgets/primarybutton.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::Literals::StringLiterals;

namespace overview {
namespace {

struct Definition
{
    Act act;
    QString name; ///< of the object
    QString text;
    QString tip; ///< a whole sentence
    QString icon;
    QKeySequence keys;
};

/// A letter after & is unique within its menu, and among the buttons of the window.
QList<Definition> definitions()
{
    return {
        {Act::NewToken, u"setUp"_s, TokenActions::tr("&New token…"),
         TokenActions::tr("Set up another token"), u"add"_s, QKeySequence::New},
        {Act::Export,
         u"exportReminder"_s,
         TokenActions::tr("Add to cal&endar…"),
         TokenActions::tr("Save a reminder of the expiry date as a calendar file"),
         u"calendar"_s,
         {}},
        {Act::Settings, u"settings"_s, TokenActions::tr("&Settings…"),
         TokenActions::tr("Proxy, certificates, reminders"), u"settings"_s,
         Qt::CTRL | Qt::Key_Comma},
        {Act::Quit,
         u"quit"_s,
         TokenActions::tr("&Quit"),
         TokenActions::tr("Close all windows of PAT Wizard"),
         {},
         Qt::CTRL | Qt::Key_Q},
        {Act::ShowDetails,
         u"showDetails"_s,
         TokenActions::tr("Show &details"),
         TokenActions::tr("Everything that is known of this token"),
         u"info"_s,
         {}},
        {Act::Check, u"check"_s, TokenActions::tr("Chec&k"),
         TokenActions::tr("Ask Azure DevOps whether what is selected still works"), u"check"_s,
         Qt::Key_F5},
        {Act::CheckWithPage,
         u"checkWithPage"_s,
         TokenActions::tr("Check &line by line…"),
         TokenActions::tr("See each answer of Azure DevOps about this token"),
         u"search"_s,
         {}},
        {Act::CheckAll, u"checkAll"_s, TokenActions::tr("Check &all"),
         TokenActions::tr("Ask Azure DevOps whether the stored tokens still work"), u"check"_s,
         Qt::CTRL | Qt::SHIFT | Qt::Key_R},
        {Act::Stop,
         u"stop"_s,
         TokenActions::tr("&Stop"),
         TokenActions::tr("Stop what is under way"),
         u"stop"_s,
         {}},
        {Act::CopyPassword, u"copyPassword"_s, TokenActions::tr("Copy as &password"),
         TokenActions::tr("Put this token on the clipboard for 30 seconds"), u"copy"_s,
         QKeySequence::Copy},
        {Act::Rotate,
         u"rotate"_s,
         TokenActions::tr("R&otate…"),
         TokenActions::tr("Make a new token that takes the place of this one"),
         u"rotate"_s,
         {}},
        {Act::EditExpiry, u"editExpiry"_s, TokenActions::tr("Change the e&xpiry date…"),
         TokenActions::tr("Correct when this token expires"), u"edit"_s, Qt::Key_F2},
        {Act::FindCopies,
         u"findCopies"_s,
         TokenActions::tr("Look for cop&ies…"),
         TokenActions::tr("Find where else on this computer the token lies"),
         u"search"_s,
         {}},
        {Act::RevokeOld,
         u"revokeOld"_s,
         TokenActions::tr("Re&voke the old one…"),
         TokenActions::tr("End the token that this one replaced"),
         {},
         {}},
        {Act::GoBack,
         u"undoRotation"_s,
         TokenActions::tr("&Go back to the old one"),
         TokenActions::tr("Check the token that this one replaced, and use it again"),
         u"undo"_s,
         {}},
        {Act::Remove, u"remove"_s, TokenActions::tr("&Remove…"),
         TokenActions::tr("Take it out of the keychain and off this list"), u"remove"_s,
         QKeySequence::Delete},
        {Act::Find, u"find"_s, TokenActions::tr("&Find"),
         TokenActions::tr("Search the stored tokens"), u"search"_s, QKeySequence::Find},
        {Act::Help,
         u"help"_s,
         TokenActions::tr("PAT Wizard &Help"),
         TokenActions::tr("What this window shows, and what can be done"),
         {},
         QKeySequence::HelpContents},
        {Act::Diagnose,
         u"diagnose"_s,
         TokenActions::tr("&Copy diagnostics"),
         TokenActions::tr("Put what a helper needs to know, without a secret, on the clipboard"),
         u"copy"_s,
         {}},
        {Act::About,
         u"about"_s,
         TokenActions::tr("&About PAT Wizard"),
         TokenActions::tr("Version and licence"),
         {},
         {}},
    };
}

QString tipOf(const QAction &action)
{
    return action.shortcut().isEmpty()
        ? action.statusTip()
        : TokenActions::tr("%1 (%2)").arg(action.statusTip(),
                                          action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace

TokenActions::TokenActions(QWidget &window)
    : QObject(&window)
{
    for (const Definition &each : definitions()) {
        auto *action = new QAction(each.text, this);
        action->setObjectName(each.name);
        if (!each.icon.isEmpty())
            action->setIcon(widgets::icon(each.icon));
        action->setShortcut(each.keys);
        action->setStatusTip(each.tip);
        action->setToolTip(tipOf(*action));
        window.addAction(action);
        m_actions.at(size_t(each.act)) = action;
    }
    (*this)[Act::Quit].setMenuRole(QAction::QuitRole);
    (*this)[Act::Settings].setMenuRole(QAction::PreferencesRole);
    (*this)[Act::About].setMenuRole(QAction::AboutRole);
    suit({});
}

void TokenActions::suit(const Situation &now)
{
    const bool isOne = now.selected == 1;
    const bool any = now.selected > 0;
    const auto enable = [this](std::initializer_list<Act> acts, bool possible) {
        for (const Act act : acts)
            (*this)[act].setEnabled(possible);
    };
    enable({Act::ShowDetails, Act::EditExpiry}, isOne);
    enable({Act::CheckWithPage, Act::Rotate, Act::FindCopies}, isOne && !now.isMissing);
    enable({Act::CopyPassword}, isOne && !now.isMissing && !now.isCopying);
    enable({Act::RevokeOld}, isOne && now.hasOld);
    enable({Act::GoBack}, isOne && now.hasOld && !now.isGoingBack);
    enable({Act::Check}, any && !now.isChecking);
    enable({Act::CheckAll}, now.tokens > 0 && !now.isChecking);
    enable({Act::Stop}, now.isChecking || now.isGoingBack);
    enable({Act::Remove}, any && !now.isRemoving);
    enable({Act::Export, Act::Find}, now.tokens > 0);
}

void TokenActions::fill(QMenuBar &bar, QMenu &sorting) const
{
    const auto add = [this](QMenu &menu, std::initializer_list<Act> acts) {
        for (const Act act : acts)
            menu.addAction(&(*this)[act]);
    };
    QMenu &file = *bar.addMenu(tr("&File"));
    add(file, {Act::NewToken, Act::Export});
    file.addSeparator();
    add(file, {Act::Settings});
    file.addSeparator();
    add(file, {Act::Quit});
    QMenu &token = *bar.addMenu(tr("&Token"));
    fillForRows(token);
    token.addSeparator();
    add(token, {Act::CheckAll, Act::Stop});
    QMenu &view = *bar.addMenu(tr("Vie&w"));
    add(view, {Act::Find});
    view.addMenu(&sorting);
    QMenu &help = *bar.addMenu(tr("&Help"));
    add(help, {Act::Help, Act::Diagnose});
    help.addSeparator();
    add(help, {Act::About});
}

void TokenActions::fillForRows(QMenu &menu) const
{
    const QList<QList<Act>> groups{
        {Act::ShowDetails},
        {Act::CopyPassword, Act::Check, Act::CheckWithPage, Act::Rotate},
        {Act::EditExpiry, Act::Export},
        {Act::FindCopies, Act::RevokeOld, Act::GoBack},
        {Act::Remove},
    };
    for (const QList<Act> &group : groups) {
        if (!menu.isEmpty())
            menu.addSeparator();
        for (const Act act : group)
            menu.addAction(&(*this)[act]);
    }
}

void TokenActions::bind(Act act, QAbstractButton &button, const QString &text) const
{
    QAction &action = (*this)[act];
    button.setObjectName(action.objectName());
    if (!text.isEmpty())
        button.setAccessibleName(action.iconText());
    // A primary one has a colour of its own, in which an icon would not be seen.
    const bool isWithIcon = text.isEmpty() && !qobject_cast<widgets::PrimaryButton *>(&button);
    const int size = widgets::scaled(16, button);
    button.setIconSize({size, size});
    const auto show = [&action, &button, text, isWithIcon] {
        button.setText(text.isEmpty() ? action.text() : text);
        button.setEnabled(action.isEnabled());
        if (isWithIcon)
            button.setIcon(action.icon());
        button.setToolTip(action.toolTip());
        button.setAccessibleDescription(action.toolTip());
    };
    show();
    connect(&action, &QAction::changed, &button, show);
    connect(&button, &QAbstractButton::clicked, &action, &QAction::trigger);
}

} // namespace overview
