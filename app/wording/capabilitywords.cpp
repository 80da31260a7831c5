// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/capabilitywords.h"

#include <QCoreApplication>

namespace wording {
namespace {

using azuredevops::Probe;
using azuredevops::State;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::CapabilityWords)
};

} // namespace

QString capabilityName(Probe probe)
{
    switch (probe) {
    //: A capability of a token: a head of a column, or in a list.
    case Probe::Connection: return Tr::tr("Sign-in");
    //: A capability of a token: a head of a column, or in a list.
    case Probe::Code: return Tr::tr("Pull requests");
    //: A capability of a token: a head of a column, or in a list.
    case Probe::Members: return Tr::tr("Reviewers");
    //: A capability of a token: the pull request view that shows the changed lines.
    case Probe::FullAccess: return Tr::tr("Diff");
    //: A capability of a token: it is valid for all organizations.
    case Probe::Global: return Tr::tr("All organizations");
    }
    Q_UNREACHABLE();
}

QString capabilityWords(Probe probe, State state)
{
    const QString name = capabilityName(probe);
    switch (state) {
    case State::Works: return Tr::tr("%1: works").arg(name);
    case State::Refused:
        return probe == Probe::FullAccess
            ? Tr::tr("%1: refused, the token does not have full access").arg(name)
            : Tr::tr("%1: refused, the token lacks the scope").arg(name);
    case State::NoPermission:
        return Tr::tr("%1: refused, the account lacks the permission").arg(name);
    case State::Unknown: return Tr::tr("%1: not checked").arg(name);
    }
    Q_UNREACHABLE();
}

State capability(Probe probe, const library::StoredToken &facts)
{
    if (!facts.lastVerdict)
        return State::Unknown;
    switch (probe) {
    case Probe::Code: return facts.lastVerdict->pullRequests;
    case Probe::Members: return facts.lastVerdict->reviewers;
    case Probe::FullAccess: return facts.lastVerdict->diff;
    case Probe::Connection:
    case Probe::Global: break;
    }
    return State::Unknown;
}

QString stateWord(State state)
{
    switch (state) {
    //: Of a capability of a token, in a table.
    case State::Works: return Tr::tr("works");
    //: Of a capability of a token, in a table.
    case State::Refused: return Tr::tr("refused");
    //: Of a capability of a token, in a table: the account has no permission for it.
    case State::NoPermission: return Tr::tr("no permission");
    //: Of a capability of a token, in a table: it is not known whether it works.
    case State::Unknown: return Tr::tr("not known");
    }
    Q_UNREACHABLE();
}

} // namespace wording
