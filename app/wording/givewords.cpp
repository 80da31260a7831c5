// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/givewords.h"

#include "wording/codes.h"
#include "wording/daywords.h"
#include "wording/keychainwords.h"
#include "wording/librarywords.h"
#include "wording/standingwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

using library::Recipient;
using lifecycle::GiveError;
using Kind = GiveError::Kind;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::GiveWords)
};

QString install(Recipient to)
{
    switch (to) {
    case Recipient::AzDevOps:
        return Tr::tr("Install the Azure CLI, then run “az extension add --name azure-devops”.");
    case Recipient::GitCredential: return Tr::tr("Install git.");
    }
    Q_UNREACHABLE();
}

/// What can be in the way where the tool says that it has done it.
QString whyNotKept(Recipient to)
{
    switch (to) {
    case Recipient::AzDevOps: return Tr::tr("Run “az devops logout”, then try again.");
    case Recipient::GitCredential:
        return Tr::tr("See which helpers git asks with “git config --get-all credential.helper”: "
                      "without one it keeps nothing, and the first one that answers counts.");
    }
    Q_UNREACHABLE();
}

Explanation explain(const GiveError &error, Recipient to,
                    const std::optional<library::Place> &place)
{
    const QString tool = toolName(to);
    const QString detail = plain(error.detail, 300);
    const QString stays = Tr::tr("If it had another token, it still has that one.");
    const QString again = place ? Tr::tr("Then try again: patwizard give %1 --to %2")
                                      .arg(shellQuoted(nameOf(*place)), library::code(to))
                                : QString();
    switch (error.kind) {
    case Kind::ToolMissing:
        return {
            Tr::tr("%1 was not given the token: it is not installed.").arg(tool), {}, install(to)};
    case Kind::ToolFailed:
        return {detail.isEmpty()
                    ? Tr::tr("%1 did not take the token.").arg(tool)
                    : Tr::tr("%1 did not take the token. It says: “%2”").arg(tool, detail),
                stays, again};
    case Kind::ToolSilent:
        return {Tr::tr("%1 did not answer, and was ended.").arg(tool), stays, again};
    case Kind::NotKept:
        return {Tr::tr("%1 was given the token, but does not have it.").arg(tool), stays,
                whyNotKept(to)};
    }
    Q_UNREACHABLE();
}

} // namespace

QString toolName(Recipient recipient)
{
    switch (recipient) {
    case Recipient::AzDevOps: return u"az devops"_s;
    case Recipient::GitCredential: return u"git"_s;
    }
    Q_UNREACHABLE();
}

QString code(GiveError::Kind kind)
{
    switch (kind) {
    case Kind::ToolMissing: return u"tool_missing"_s;
    case Kind::ToolFailed: return u"tool_failed"_s;
    case Kind::ToolSilent: return u"tool_silent"_s;
    case Kind::NotKept: return u"not_kept"_s;
    }
    Q_UNREACHABLE();
}

QString code(const lifecycle::GiveTrouble &trouble)
{
    return std::visit([](const auto &error) { return code(error.kind); }, trouble);
}

Explanation explain(const lifecycle::GiveTrouble &trouble, Recipient to,
                    const std::optional<library::Place> &place)
{
    if (const auto *const error = std::get_if<GiveError>(&trouble))
        return explain(*error, to, place);
    if (const auto *const error = std::get_if<keychain::KeychainError>(&trouble))
        return explain(*error);
    return explain(std::get<library::LibraryError>(trouble));
}

Explanation explain(const library::GivenCopy &copy, const library::TokenRecord &record)
{
    const QString tool = toolName(copy.to);
    const QString day = dayWords(copy.at.toLocalTime().date());
    if (record.hasCurrent(copy))
        return {Tr::tr("%1 was given the token in use.").arg(tool), Tr::tr("On %1.").arg(day), {}};
    return {Tr::tr("%1 has not been given the token in use.").arg(tool),
            Tr::tr("What it was given on %1 stops working when that token is revoked.").arg(day),
            {}};
}

QString summary(const lifecycle::Given &given, Recipient to)
{
    const QString tool = toolName(to);
    return given.isProved
        ? Tr::tr("%1 has the token.").arg(tool)
        : Tr::tr("%1 has taken the token. It could not be asked whether it has it "
                 "now.")
              .arg(tool);
}

} // namespace wording
