// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/organization.h"
#include "azuredevops/probe.h"
#include "cli/tokenform.h"
#include "library/givencopy.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace cli {

/// A token as it is named on the command line, ORGANIZATION[/NAME].
struct Target
{
    azuredevops::Organization organization;
    QString name; ///< empty if none was given
};

/// What `remind` is to do.
enum class Reminders { Show, On, Off, Status };

/// What a command is asked to do. Each reads what its row of the table of commands allows. A member
/// for each option of the command line, hence so many.
struct Request
{
    QList<Target> places;
    QString name; ///< --name; empty if not given
    std::optional<QDate> expires; ///< --expires, UTC
    std::optional<azuredevops::Needs> needs; ///< --needs
    bool unchecked = false; ///< --unchecked
    bool asIs = false; ///< --as-is
    bool json = false; ///< --json
    bool allowLess = false; ///< --allow-less
    bool allowOtherAccount = false; ///< --allow-other-account
    bool proveRevoked = false; ///< --prove-revoked
    bool force = false; ///< --force
    QString verb; ///< what a command is to do that has several things to do
    bool local = false; ///< --local
    TokenForm form = TokenForm::Raw; ///< --as
    QList<TokenVariable> variables; ///< --env
    QStringList folders; ///< --in
    std::optional<library::Recipient> recipient; ///< --to, --place
    bool checkAll = false; ///< --check-all
    bool check = false; ///< --check
    Reminders reminders = Reminders::Show; ///< --on, --off, --status
    std::chrono::seconds deadline{}; ///< --timeout, of a whole check
};

} // namespace cli
