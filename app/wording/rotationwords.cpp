// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/rotationwords.h"

#include "wording/checkwords.h"
#include "wording/codes.h"
#include "wording/keychainwords.h"
#include "wording/librarywords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

using keychain::KeychainError;
using library::LibraryError;
using lifecycle::ChangedMeanwhile;
using lifecycle::NotPromoted;
using lifecycle::SameToken;
using Reverted = lifecycle::RevertedToken::Outcome;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::RotationWords)
};

QString oldStays()
{
    return Tr::tr("The old token stays in use.");
}

struct ReplaceWords
{
    Explanation operator()(const ChangedMeanwhile &) const
    {
        return {Tr::tr("The token was changed by another PAT Wizard, or an earlier change of it "
                       "has not been ended."),
                Tr::tr("Nothing was changed now."),
                Tr::tr("Look at what is in use now, then try again if it is still needed.")};
    }

    Explanation operator()(const SameToken &) const
    {
        return {Tr::tr("This very token is stored under that name already."), oldStays(),
                Tr::tr("Make a new token beside it on the token page, and take that one.")};
    }

    Explanation operator()(const KeychainError &error) const
    {
        const Explanation why = explain(error);
        return {why.happened,
                mayHaveWritten(error) ? Tr::tr(
                    "The old token stays in use. If the new one is in the keychain all the "
                    "same, PAT Wizard completes the rotation by itself when it is next "
                    "started.")
                                      : oldStays(),
                why.next};
    }

    Explanation operator()(const LibraryError &error) const
    {
        const Explanation why = explain(error);
        return {why.happened, oldStays(), why.next};
    }

    Explanation operator()(const NotPromoted &error) const
    {
        const Explanation why = explain(error.error);
        return {Tr::tr("The new token is in the keychain, but the list of stored tokens could not "
                       "be told: the old one stays in use."),
                why.happened,
                Tr::tr("%1 PAT Wizard completes the rotation by itself when it is next started.")
                    .arg(why.next)};
    }
};

struct ReplaceCode
{
    QString operator()(const ChangedMeanwhile &) const { return u"changed_meanwhile"_s; }
    QString operator()(const SameToken &) const { return u"same_token"_s; }
    QString operator()(const KeychainError &error) const { return code(error.kind); }
    QString operator()(const LibraryError &error) const { return code(error.kind); }
    QString operator()(const NotPromoted &) const { return u"not_promoted"_s; }
};

} // namespace

Explanation explain(const lifecycle::ReplaceError &error)
{
    return std::visit(ReplaceWords(), error);
}

QString code(const lifecycle::ReplaceError &error)
{
    return std::visit(ReplaceCode(), error);
}

Mark markOf(const lifecycle::RevertedToken &token)
{
    switch (token.outcome) {
    case Reverted::InUse: return Mark::Works;
    case Reverted::InUseUnchecked: return Mark::Warning;
    case Reverted::Refused:
    case Reverted::Unproved:
    case Reverted::NotKept: return Mark::Refused;
    }
    Q_UNREACHABLE();
}

Explanation explain(const lifecycle::RevertedToken &token, const QString &label,
                    const azuredevops::Organization &organization)
{
    const auto deciding = token.report.decisive();
    const Explanation why = explain(deciding, token.report.finding(deciding), organization,
                                    Origin::Stored);
    const QString name = plain(label);
    const QString next = Tr::tr("The other one is kept beside it: revoke that, or go back to it.");
    switch (token.outcome) {
    case Reverted::InUse: return {Tr::tr("“%1” is in use again.").arg(name), {}, next};
    case Reverted::InUseUnchecked:
        return {
            Tr::tr("“%1” is in use again, but whether it works could not be checked.").arg(name),
            why.happened, next};
    case Reverted::Refused:
        return {Tr::tr("Azure DevOps does not let “%1” in; the other one stays in use.").arg(name),
                why.happened,
                {}};
    case Reverted::Unproved:
        return {Tr::tr("Whether “%1” works could not be checked, and no earlier check speaks for "
                       "it; the other one stays in use.")
                    .arg(name),
                why.happened, why.next};
    case Reverted::NotKept:
        return {Tr::tr("“%1” is not kept any more; the other one stays in use.").arg(name), {}, {}};
    }
    Q_UNREACHABLE();
}

QString unlessRegenerated()
{
    return Tr::tr("But leave it there if you clicked Regenerate on it: then that entry is the new "
                  "token.");
}

} // namespace wording
