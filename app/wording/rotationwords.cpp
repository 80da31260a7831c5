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
using lifecycle::NotPublished;
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
        return {Tr::tr("PAT Wizard changed this token in another window or command, or an earlier "
                       "change to it is incomplete."),
                Tr::tr("Nothing was changed this time."),
                Tr::tr("See which token is in use now, then try again if that is still needed.")};
    }

    Explanation operator()(const SameToken &) const
    {
        return {Tr::tr("This token is already stored under this name."), oldStays(),
                Tr::tr("Create another token on the token page, and use that one instead.")};
    }

    Explanation operator()(const KeychainError &error) const
    {
        const Explanation why = explain(error);
        return {why.happened,
                mayHaveWritten(error)
                    ? Tr::tr("The old token stays in use. If the new one is in the keychain "
                             "anyway, PAT Wizard completes the rotation when it is next started.")
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
        return {
            Tr::tr("The new token is in the keychain, but the list of stored tokens could not be "
                   "updated. The old token stays in use."),
            why.happened,
            Tr::tr("%1 PAT Wizard completes the rotation when it is next started.").arg(why.next)};
    }

    Explanation operator()(const NotPublished &error) const { return explain(error); }
};

struct ReplaceCode
{
    QString operator()(const ChangedMeanwhile &) const { return u"changed_meanwhile"_s; }
    QString operator()(const SameToken &) const { return u"same_token"_s; }
    QString operator()(const KeychainError &error) const { return code(error.kind); }
    QString operator()(const LibraryError &error) const { return code(error.kind); }
    QString operator()(const NotPromoted &) const { return u"not_promoted"_s; }
    QString operator()(const NotPublished &) const { return u"not_published"_s; }
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
    const Explanation why
        = explain(deciding, token.report.finding(deciding), organization, Origin::Stored);
    const QString name = plain(label);
    const QString next = Tr::tr("The other token is kept too. Revoke it, or go back to it.");
    switch (token.outcome) {
    case Reverted::InUse: return {Tr::tr("“%1” is in use again.").arg(name), {}, next};
    case Reverted::InUseUnchecked:
        return {
            Tr::tr("“%1” is in use again, but whether it works could not be checked.").arg(name),
            why.happened, next};
    case Reverted::Refused:
        return {
            Tr::tr("Azure DevOps denied access with “%1”. The other token stays in use.").arg(name),
            why.happened,
            {}};
    case Reverted::Unproved:
        return {Tr::tr("PAT Wizard could not check whether “%1” works, and no earlier check shows "
                       "that it does. The other token stays in use.")
                    .arg(name),
                why.happened, why.next};
    case Reverted::NotKept:
        return {Tr::tr("“%1” is no longer kept. The other token stays in use.").arg(name), {}, {}};
    }
    Q_UNREACHABLE();
}

QString unlessRegenerated()
{
    return Tr::tr("If you clicked Regenerate on it, leave it there: that entry is the new token.");
}

} // namespace wording
