// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/objections.h"

#include <QWidget>

class QCheckBox;
class QTableWidget;

namespace widgets {
class Statement;
}

namespace wizard {

struct Session;

/// A new token side by side with the one that it is to replace. What speaks against the change
/// takes the person's yes.
class OldAndNew final : public QWidget
{
    Q_OBJECT

public:
    explicit OldAndNew(QWidget *parent = nullptr);

    /// Shows the subject of @a session beside its report; an earlier yes was to another token.
    void show(const Session &session);

    /// Shows nothing, and asks nothing.
    void forget();

    /// True if a yes is asked for to what worked before, and does not now, of @a probe.
    [[nodiscard]] bool asksAboutLoss(azuredevops::Probe probe) const
    {
        return m_lost.contains(probe);
    }
    /// True if a yes is asked for to another account.
    [[nodiscard]] bool isOfOtherAccount() const;
    /// True unless something takes a yes that was not given.
    [[nodiscard]] bool isAgreed() const;

Q_SIGNALS:
    void agreedChanged();

private:
    void fill(const Session &session);
    void ask(const library::Objections &objections, const Session &session);

    QList<azuredevops::Probe> m_lost;
    QTableWidget *const m_table;
    widgets::Statement *const m_otherAccount;
    QCheckBox *const m_acceptOtherAccount;
    widgets::Statement *const m_less;
    QCheckBox *const m_acceptLess;
};

} // namespace wizard
