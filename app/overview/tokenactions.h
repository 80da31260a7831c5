// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAction>

#include <array>

QT_BEGIN_NAMESPACE
class QAbstractButton;
class QMenu;
class QMenuBar;
QT_END_NAMESPACE

namespace overview {

/// What can be done in the main window.
enum class Act {
    NewToken,
    Export,
    Settings,
    Quit,
    ShowDetails,
    Check,
    CheckWithPage,
    CheckAll,
    Stop,
    CopyPassword,
    Rotate,
    EditExpiry,
    FindCopies,
    RevokeOld,
    GoBack,
    Remove,
    Find,
    Help,
    Diagnose,
    About,
};
inline constexpr int actCount = int(Act::About) + 1;

/// What decides which of that is possible.
struct Situation
{
    qsizetype tokens = 0;
    qsizetype selected = 0;
    bool isMissing = false; ///< the only one that is selected: it is not in the keychain any more
    bool hasOld = false; ///< the only one that is selected: a token that it replaced is kept
    bool isChecking = false;
    bool isGoingBack = false;
    bool isCopying = false;
    bool isRemoving = false;
};

/// The actions of the main window. Menus, buttons and keys all show these, and only here is decided
/// what is possible.
class TokenActions final : public QObject
{
    Q_OBJECT

public:
    /// Their keys work all over @a window.
    explicit TokenActions(QWidget &window);

    [[nodiscard]] QAction &operator[](Act act) const { return *m_actions.at(size_t(act)); }

    void suit(const Situation &now);

    /// All there is; @a sorting becomes a part of the menu View.
    void fill(QMenuBar &bar, QMenu &sorting) const;
    /// What can be done with what is selected.
    void fillForRows(QMenu &menu) const;
    /// Makes @a button show and do what that action does; it takes its name. @a text says the same
    /// in fewer words, where those around it say the rest.
    void bind(Act act, QAbstractButton &button, const QString &text = {}) const;

private:
    std::array<QAction *, size_t(actCount)> m_actions{};
};

} // namespace overview
