// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/copywords.h"

#include "wording/standingwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

using finder::Copy;
using finder::Form;
using finder::Keeper;
using finder::Obstacle;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::CopyWords)
};

QString foundAs(Form form)
{
    switch (form) {
    case Form::Text: return Tr::tr("The token stands there as text.");
    case Form::Base64: return Tr::tr("The token stands there in Base64, which hides nothing.");
    case Form::UrlEncoded: return Tr::tr("The token stands there encoded for an address.");
    case Form::Utf16: return Tr::tr("The token stands there as UTF-16 text.");
    }
    Q_UNREACHABLE();
}

QString changedWith(const QString &command)
{
    return Tr::tr("To change it: %1.").arg(command);
}

QString howToChange(Keeper keeper, const QString &place)
{
    switch (keeper) {
    case Keeper::Git: return changedWith(u"git config --global --edit"_s);
    case Keeper::GitCredentialStore:
        return Tr::tr("To have the stored token there instead, use “patwizard give %1 --to "
                      "git-credential”. Otherwise delete the line.")
            .arg(place);
    case Keeper::GitCredentialManager:
        return Tr::tr("To have the stored token there instead, use “patwizard give %1 --to "
                      "git-credential”. Otherwise delete the file.")
            .arg(place);
    case Keeper::Npm: return changedWith(u"npm config edit"_s);
    case Keeper::Yarn: return Tr::tr("Change npmAuthToken or npmAuthIdent in the file.");
    case Keeper::NuGet: return changedWith(u"dotnet nuget update source"_s);
    case Keeper::Pip: return changedWith(u"pip config edit"_s);
    case Keeper::Twine: return Tr::tr("Change the password in the file, or use “keyring set”.");
    case Keeper::Netrc: return Tr::tr("Change the password in the file.");
    case Keeper::Maven: return Tr::tr("Change the password of the server in the file.");
    case Keeper::Gradle: return Tr::tr("Change the property in the file.");
    case Keeper::Docker: return changedWith(u"docker login"_s);
    case Keeper::Vsce: return changedWith(u"vsce login"_s);
    case Keeper::Tfx: return changedWith(u"tfx login"_s);
    case Keeper::AzureCli:
        return Tr::tr("To have the stored token there instead, use “patwizard give %1 --to "
                      "az-devops”. To remove it, use “az devops logout”.")
            .arg(place);
    case Keeper::ShellStartup:
        return Tr::tr("Delete the line. Programs get the token with “patwizard run %1 -- COMMAND” "
                      "instead.")
            .arg(place);
    case Keeper::ShellHistory:
        return Tr::tr("Delete the line, and close the shells that still remember it.");
    case Keeper::EnvironmentFile:
        return Tr::tr("Delete the line, then sign out and in again. Programs get the token with "
                      "“patwizard run %1 -- COMMAND” instead.")
            .arg(place);
    case Keeper::Folder: return Tr::tr("Change the file, and look for it in backups as well.");
    case Keeper::Environment:
        return Tr::tr("It goes when the process ends. Look for where the variable is set.");
    case Keeper::Keychain: return Tr::tr("Change it with the program that has stored it.");
    }
    Q_UNREACHABLE();
}

} // namespace

bool isPlainText(const Copy &copy)
{
    return copy.keeper != Keeper::Keychain;
}

bool isGap(const finder::Unread &unread)
{
    switch (unread.obstacle) {
    case Obstacle::NotOrdinary:
    case Obstacle::TooLarge:
    case Obstacle::CannotRead:
    case Obstacle::Stopped: return true;
    case Obstacle::OtherProcesses:
    case Obstacle::KeychainLocked:
    case Obstacle::KeychainSilent: break;
    }
    return false;
}

QString whereabouts(const Copy &copy)
{
    const QString path = plain(copy.path, 4096);
    const QString detail = plain(copy.detail);
    switch (copy.keeper) {
    case Keeper::Environment: {
        //: In place of the name of an environment variable.
        const QString variable = detail.isEmpty() ? Tr::tr("(no variable)") : detail;
        const QString place = copy.path.isEmpty() ? plain(copy.process)
                                                  : plain(copy.process) + " ("_L1 + path + u')';
        return copy.others == 0
            ? Tr::tr("%1 in the environment of %2").arg(variable, place)
            : Tr::tr("%1 in the environment of %2 and %n other process(es)", nullptr, copy.others)
                  .arg(variable, place);
    }
    case Keeper::Keychain:
        return detail.isEmpty() || detail == path
            ? Tr::tr("“%1” in the keychain").arg(path)
            : Tr::tr("“%1” (%2) in the keychain").arg(path, detail);
    default: return path + u':' + QString::number(copy.line);
    }
}

Explanation explain(const Copy &copy, const library::Place &place)
{
    const QString meaning = isPlainText(copy)
        ? Tr::tr("It is not protected: every program of yours can read it.")
        : Tr::tr("It is protected by the keychain.");
    return {foundAs(copy.form), meaning, howToChange(copy.keeper, shellQuoted(nameOf(place)))};
}

Explanation explain(const finder::Unread &unread)
{
    const QString path = plain(unread.path, 4096);
    const QString detail = plain(unread.detail);
    switch (unread.obstacle) {
    case Obstacle::NotOrdinary:
        return {Tr::tr("%1 was not looked at: it is no ordinary file.").arg(path), {}, {}};
    case Obstacle::TooLarge:
        return {
            Tr::tr("Only the beginning of %1 was looked at: it is too large.").arg(path), {}, {}};
    case Obstacle::CannotRead:
        return {Tr::tr("%1 was not looked at: %2.").arg(path, detail), {}, {}};
    case Obstacle::OtherProcesses:
        return {Tr::tr("The environment of %n process(es) of yours that let nobody read it was not "
                       "looked at.",
                       nullptr, unread.count),
                {},
                {}};
    case Obstacle::KeychainLocked:
        return {
            Tr::tr("What is locked in the keychain, or is not given, was not looked at."), {}, {}};
    case Obstacle::KeychainSilent:
        return {
            Tr::tr("What other programs have in the keychain was not looked at: %1.").arg(detail),
            {},
            {}};
    case Obstacle::Stopped:
        return {Tr::tr("The search was stopped. The rest was not looked at."), {}, {}};
    }
    Q_UNREACHABLE();
}

} // namespace wording
