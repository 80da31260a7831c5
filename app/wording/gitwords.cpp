// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/gitwords.h"

#include "library/standing.h"
#include "wording/daywords.h"
#include "wording/punctuation.h"
#include "wording/standingwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

using git::CredentialTrouble;
using git::GitError;
using git::Helper;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::GitWords)
};

/// As it is to be typed behind a command.
QString placeOf(const CredentialTrouble &trouble)
{
    return trouble.record ? shellQuoted(nameOf(trouble.record->place)) : QString();
}

QString today(const QDateTime &time)
{
    return dayWords(time.date(), QDateTime::currentDateTimeUtc().date());
}

QString scopeWord(git::Scope scope)
{
    switch (scope) {
    //: Where a setting of git stands.
    case git::Scope::System: return Tr::tr("system");
    //: Where a setting of git stands.
    case git::Scope::Global: return Tr::tr("global");
    //: Where a setting of git stands: in this repository.
    case git::Scope::Local: return Tr::tr("local");
    //: Where a setting of git stands.
    case git::Scope::Worktree: return Tr::tr("worktree");
    //: Where a setting of git stands: in the environment or on the command line.
    case git::Scope::Command: return Tr::tr("environment");
    }
    Q_UNREACHABLE();
}

QString helperWord(const Helper &helper)
{
    const QString name = helper.isOurs ? u"PAT Wizard"_s : plain(helper.name());
    return Tr::tr("%1 (%2)").arg(name, scopeWord(helper.scope));
}

/// Those that are asked before this program, of @a helpers.
QStringList askedBefore(const QList<Helper> &helpers)
{
    QStringList names;
    for (const Helper &helper : helpers) {
        if (helper.isOurs)
            return names;
        names += helperWord(helper);
    }
    return {};
}

bool areOurs(const QList<Helper> &helpers)
{
    return std::ranges::any_of(helpers, &Helper::isOurs);
}

GitRemark asksFirst(const QStringList &names)
{
    return {u"git_asks_another_first"_s,
            Mark::Info,
            {Tr::tr("Git asks these first: %1.").arg(enumeration(names)),
             Tr::tr("If one of them has a password for Azure DevOps, git uses that."),
             Tr::tr("To have git forget a password that is out of date, see the help of that "
                    "credential helper.")}};
}

GitRemark keepsPlainText()
{
    return {u"git_keeps_plain_text"_s,
            Mark::Warning,
            {Tr::tr("Git gives each password that worked to all its credential helpers, and "
                    "“store” writes it to a file as plain text."),
             Tr::tr("The token then lies there, too."),
             Tr::tr("To prevent that, remove “store” from git’s configuration, or set it for the "
                    "other hosts only.")}};
}

GitRemark asksNotFor(const QStringList &addresses)
{
    return {
        u"git_asks_not_for_all"_s,
        Mark::Warning,
        {Tr::tr("Git does not ask PAT Wizard for: %1.").arg(plain(enumeration(addresses), 1000)),
         {},
         Tr::tr("To change that, use “patwizard git on”. If that does not help, look for an empty "
                "“helper =” in git’s configuration.")}};
}

GitRemark asksAnotherCopy(const QStringList &commands)
{
    return {u"git_asks_another_copy"_s,
            Mark::Info,
            {Tr::tr("Git calls another copy of this program: %1.").arg(enumeration(commands)),
             {},
             Tr::tr("To have it call this one, use “patwizard git on”.")}};
}

GitRemark tellsNoPath()
{
    return {u"git_tells_no_path"_s,
            Mark::Info,
            {Tr::tr("Git does not tell credential helpers the path of a repository."),
             Tr::tr("With several organizations, the right token is found only by the user name in "
                    "the address."),
             Tr::tr("To change that, use “patwizard git on”.")}};
}

} // namespace

Explanation explain(const CredentialTrouble &trouble)
{
    using Kind = CredentialTrouble::Kind;
    const QString place = placeOf(trouble);
    switch (trouble.kind) {
    case Kind::NotUnderstood:
        return {Tr::tr("The request on standard input is not one that git makes."),
                Tr::tr("No token was given."),
                Tr::tr("This command is for git: see “patwizard git on”.")};
    case Kind::NotEncrypted:
        return {Tr::tr("The address of the repository begins with http://, where others could "
                       "read the token on its way."),
                Tr::tr("No token was given."),
                Tr::tr("Use https:// instead, with “git remote set-url”.")};
    case Kind::NoOrganization:
        return {Tr::tr("Git does not tell for which organization it needs a token."),
                Tr::tr("No token was given."),
                Tr::tr("Run “patwizard git on”, or put the name of the organization before the "
                       "host: https://ORGANIZATION@dev.azure.com/…")};
    case Kind::NoneStored:
        if (trouble.organization.isEmpty())
            return {Tr::tr("No token is stored yet."),
                    {},
                    Tr::tr("To store one, use “patwizard add ORGANIZATION” or “patwizard setup”.")};
        return {Tr::tr("No token is stored for the organization “%1”.")
                    .arg(plain(trouble.organization)),
                {},
                Tr::tr("To store one, use “patwizard add %1” or “patwizard setup %1”.")
                    .arg(shellQuoted(trouble.organization))};
    case Kind::Refused:
        return {Tr::tr("Azure DevOps refused the token when it was checked %1.")
                    .arg(today(trouble.record->current.lastVerdict->at)),
                Tr::tr("It was not given to git."),
                Tr::tr("Replace it with “patwizard rotate %1”. If it works again, use “patwizard "
                       "check %1”.")
                    .arg(place)};
    case Kind::WithoutCode:
        return {Tr::tr("The token lacked the scope Code when it was checked %1.")
                    .arg(today(trouble.record->current.lastVerdict->at)),
                Tr::tr("It was not given to git."),
                Tr::tr("Select Code with Edit on the token page, then use “patwizard check %1”.")
                    .arg(place)};
    case Kind::PastItsEnd:
        return {Tr::tr("The token expired on %1, according to the recorded date.")
                    .arg(dayWords(*library::endOf(trouble.record->current))),
                {},
                Tr::tr("Replace it with “patwizard rotate %1”. If it still works, use “patwizard "
                       "check %1”.")
                    .arg(place)};
    case Kind::RefusedByGit:
        return {Tr::tr("Azure DevOps refused the token when git last used it, %1.")
                    .arg(today(trouble.record->current.gitRefusal)),
                {},
                Tr::tr("To find out why, use “patwizard check %1”.").arg(place)};
    }
    Q_UNREACHABLE();
}

QString code(CredentialTrouble::Kind kind)
{
    using Kind = CredentialTrouble::Kind;
    switch (kind) {
    case Kind::NotUnderstood: return u"git_request_not_understood"_s;
    case Kind::NotEncrypted: return u"git_not_encrypted"_s;
    case Kind::NoOrganization: return u"git_no_organization"_s;
    case Kind::NoneStored: return u"git_no_token"_s;
    case Kind::Refused: return u"git_token_refused"_s;
    case Kind::WithoutCode: return u"git_token_without_code"_s;
    case Kind::PastItsEnd: return u"git_token_past_its_end"_s;
    case Kind::RefusedByGit: return u"refused_by_git"_s;
    }
    Q_UNREACHABLE();
}

Explanation explain(const GitError &error)
{
    switch (error.kind) {
    case GitError::Kind::NotFound:
        return {Tr::tr("Git was not found."), Tr::tr("Its configuration was not changed."),
                Tr::tr("Install git, or add its folder to PATH.")};
    case GitError::Kind::NoRepository:
        return {Tr::tr("This folder is not in a git repository."), Tr::tr("Nothing was changed."),
                Tr::tr("Go to a repository first, or leave --local out.")};
    case GitError::Kind::Failed:
        return {error.detail.isEmpty()
                    ? Tr::tr("Git could not read or change its configuration.")
                    : Tr::tr("Git could not read or change its configuration. It says: “%1”")
                          .arg(plain(error.detail)),
                {},
                Tr::tr("Correct that, then run the command again. “patwizard git status” shows "
                       "what holds now. Git 2.26 or newer is needed.")};
    }
    Q_UNREACHABLE();
}

QString code(GitError::Kind kind)
{
    switch (kind) {
    case GitError::Kind::NotFound: return u"git_not_found"_s;
    case GitError::Kind::NoRepository: return u"git_no_repository"_s;
    case GitError::Kind::Failed: return u"git_failed"_s;
    }
    Q_UNREACHABLE();
}

QList<GitRemark> remarks(const git::Configuration &configuration,
                         const QList<azuredevops::Organization> &organizations,
                         const QString &command)
{
    if (!configuration.namesUs())
        return {};
    QStringList before, missing, copies;
    bool isKept = false;
    const QStringList addresses = git::addressesOf(organizations);
    for (const QString &address : addresses) {
        const auto helpers = configuration.helpersFor(address);
        if (!areOurs(helpers)) {
            missing += address;
            continue;
        }
        before += askedBefore(helpers);
        for (const Helper &helper : helpers) {
            isKept = isKept || helper.name() == "store"_L1;
            if (helper.isOurs && helper.command != command)
                copies += plain(helper.command);
        }
    }
    before.removeDuplicates();
    copies.removeDuplicates();
    QList<GitRemark> found;
    if (!missing.isEmpty())
        found += asksNotFor(missing);
    if (isKept)
        found += keepsPlainText();
    if (!before.isEmpty())
        found += asksFirst(before);
    if (!copies.isEmpty())
        found += asksAnotherCopy(copies);
    if (!configuration.tellsPath(addresses.constFirst()))
        found += tellsNoPath();
    return found;
}

QString helperList(const git::Configuration &configuration, const QString &address)
{
    QStringList names;
    for (const Helper &helper : configuration.helpersFor(address))
        names += helperWord(helper);
    //: Whom git asks for a password.
    return names.isEmpty() ? Tr::tr("nobody") : enumeration(names);
}

bool asksUs(const git::Configuration &configuration, const QString &address)
{
    return areOurs(configuration.helpersFor(address));
}

} // namespace wording
