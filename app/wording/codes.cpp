// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/codes.h"

using namespace Qt::Literals::StringLiterals;

namespace wording {

using keychain::KeychainError;
using library::LibraryError;
using token::Cleaning;
using token::Problem;

QString code(KeychainError::Kind kind)
{
    switch (kind) {
    case KeychainError::Kind::NoSessionBus: return u"keychain_no_session_bus"_s;
    case KeychainError::Kind::Gone: return u"keychain_gone"_s;
    case KeychainError::Kind::NoService: return u"keychain_no_service"_s;
    case KeychainError::Kind::LibraryMissing: return u"keychain_library_missing"_s;
    case KeychainError::Kind::NoAnswer: return u"keychain_no_answer"_s;
    case KeychainError::Kind::NoCollection: return u"keychain_no_collection"_s;
    case KeychainError::Kind::Locked: return u"keychain_locked"_s;
    case KeychainError::Kind::Denied: return u"keychain_denied"_s;
    case KeychainError::Kind::NotFound: return u"keychain_not_found"_s;
    case KeychainError::Kind::NotAToken: return u"another_secret"_s; // as LibraryError's
    case KeychainError::Kind::Mismatch: return u"keychain_mismatch"_s;
    case KeychainError::Kind::Failed: return u"keychain_failed"_s;
    }
    Q_UNREACHABLE();
}

QString code(library::LibraryError::Kind kind)
{
    switch (kind) {
    case LibraryError::Kind::Damaged: return u"library_damaged"_s;
    case LibraryError::Kind::Newer: return u"library_newer"_s;
    case LibraryError::Kind::Busy: return u"library_busy"_s;
    case LibraryError::Kind::TokenLocked: return u"token_claimed"_s;
    case LibraryError::Kind::Unfinished: return u"token_change_unfinished"_s;
    case LibraryError::Kind::CannotRead: return u"library_cannot_read"_s;
    case LibraryError::Kind::CannotWrite: return u"library_cannot_write"_s;
    case LibraryError::Kind::AnotherSecret: return u"another_secret"_s;
    case LibraryError::Kind::TooLarge: return u"library_too_large"_s;
    }
    Q_UNREACHABLE();
}

QString code(CommandTrouble::Kind kind)
{
    switch (kind) {
    case CommandTrouble::Kind::WrongUsage: return u"wrong_usage"_s;
    case CommandTrouble::Kind::CannotGoOn: return u"cannot_go_on"_s;
    case CommandTrouble::Kind::NoDisplay: return u"no_display"_s;
    case CommandTrouble::Kind::NoTokenGiven: return u"no_token_given"_s;
    case CommandTrouble::Kind::SecretInArguments: return u"secret_in_arguments"_s;
    case CommandTrouble::Kind::InputInArguments: return u"input_in_arguments"_s;
    case CommandTrouble::Kind::SameToken: return u"same_token"_s;
    case CommandTrouble::Kind::NotReplaced: return u"not_replaced"_s;
    case CommandTrouble::Kind::RecordedDateWrong: return u"recorded_date_wrong"_s;
    case CommandTrouble::Kind::ExpiresSoon: return u"expires_soon"_s;
    case CommandTrouble::Kind::PauseAsked: return u"pause_asked"_s;
    case CommandTrouble::Kind::OldNotRevoked: return u"old_not_revoked"_s;
    case CommandTrouble::Kind::OldTokenWorks: return u"old_token_works"_s;
    case CommandTrouble::Kind::NotStored: return u"not_stored"_s;
    case CommandTrouble::Kind::NameTaken: return u"name_taken"_s;
    case CommandTrouble::Kind::NoSuchToken: return u"no_such_token"_s;
    case CommandTrouble::Kind::NothingStored: return u"nothing_stored"_s;
    case CommandTrouble::Kind::Ambiguous: return u"ambiguous"_s;
    case CommandTrouble::Kind::ExpiresFarAhead: return u"expires_far_ahead"_s;
    case CommandTrouble::Kind::GlobalToken: return u"global_token"_s;
    case CommandTrouble::Kind::KeychainTemporary: return u"keychain_temporary"_s;
    case CommandTrouble::Kind::CertificateNotUsable: return u"certificate_not_usable"_s;
    case CommandTrouble::Kind::OutputIsATerminal: return u"output_is_a_terminal"_s;
    case CommandTrouble::Kind::OutputFailed: return u"output_failed"_s;
    case CommandTrouble::Kind::CommandNotFound: return u"command_not_found"_s;
    case CommandTrouble::Kind::CannotExecute: return u"cannot_execute"_s;
    case CommandTrouble::Kind::TooShortToFind: return u"too_short_to_find"_s;
    case CommandTrouble::Kind::NoNotificationService: return u"no_notification_service"_s;
    case CommandTrouble::Kind::NotReminded: return u"not_reminded"_s;
    case CommandTrouble::Kind::RemindersNotSwitched: return u"reminders_not_switched"_s;
    }
    Q_UNREACHABLE();
}

QString code(settings::ReadError::Kind kind)
{
    using settings::ReadError;
    switch (kind) {
    case ReadError::Kind::Damaged: return u"settings_damaged"_s;
    case ReadError::Kind::Newer: return u"settings_newer"_s;
    case ReadError::Kind::CannotRead: return u"settings_cannot_read"_s;
    }
    Q_UNREACHABLE();
}

QString code(finder::Keeper keeper)
{
    using finder::Keeper;
    switch (keeper) {
    case Keeper::Git: return u"git_configuration"_s;
    case Keeper::GitCredentialStore: return u"git_credential_store"_s;
    case Keeper::GitCredentialManager: return u"git_credential_manager"_s;
    case Keeper::Npm: return u"npm"_s;
    case Keeper::Yarn: return u"yarn"_s;
    case Keeper::NuGet: return u"nuget"_s;
    case Keeper::Pip: return u"pip"_s;
    case Keeper::Twine: return u"twine"_s;
    case Keeper::Netrc: return u"netrc"_s;
    case Keeper::Maven: return u"maven"_s;
    case Keeper::Gradle: return u"gradle"_s;
    case Keeper::Docker: return u"docker"_s;
    case Keeper::Vsce: return u"vsce"_s;
    case Keeper::Tfx: return u"tfx"_s;
    case Keeper::AzureCli: return u"azure_cli"_s;
    case Keeper::ShellStartup: return u"shell_startup"_s;
    case Keeper::ShellHistory: return u"shell_history"_s;
    case Keeper::EnvironmentFile: return u"environment_file"_s;
    case Keeper::Folder: return u"folder"_s;
    case Keeper::Environment: return u"environment"_s;
    case Keeper::Keychain: return u"keychain"_s;
    }
    Q_UNREACHABLE();
}

QString code(finder::Form form)
{
    switch (form) {
    case finder::Form::Text: return u"text"_s;
    case finder::Form::Base64: return u"base64"_s;
    case finder::Form::UrlEncoded: return u"url_encoded"_s;
    case finder::Form::Utf16: return u"utf16"_s;
    }
    Q_UNREACHABLE();
}

QString code(finder::Obstacle obstacle)
{
    using finder::Obstacle;
    switch (obstacle) {
    case Obstacle::NotOrdinary: return u"not_an_ordinary_file"_s;
    case Obstacle::TooLarge: return u"too_large"_s;
    case Obstacle::CannotRead: return u"cannot_be_read"_s;
    case Obstacle::OtherProcesses: return u"other_processes"_s;
    case Obstacle::KeychainLocked: return u"other_entries_locked"_s;
    case Obstacle::KeychainSilent: return u"other_entries_unknown"_s;
    case Obstacle::Stopped: return u"stopped"_s;
    }
    Q_UNREACHABLE();
}

QString code(library::TokenState state)
{
    switch (state) {
    case library::TokenState::Refused: return u"refused"_s;
    case library::TokenState::Expired: return u"expired"_s;
    case library::TokenState::Missing: return u"missing"_s;
    case library::TokenState::Lacking: return u"lacking"_s;
    case library::TokenState::ExpiresSoon: return u"expires_soon"_s;
    case library::TokenState::CouldNotBeChecked: return u"could_not_be_checked"_s;
    case library::TokenState::NotChecked: return u"not_checked"_s;
    case library::TokenState::WorksWithoutDiff: return u"works_without_diff"_s;
    case library::TokenState::Works: return u"works"_s;
    }
    Q_UNREACHABLE();
}

QString code(library::Notice notice)
{
    switch (notice) {
    case library::Notice::LastCheckFailed: return u"last_check_failed"_s;
    case library::Notice::KeychainLocked: return u"keychain_locked"_s;
    case library::Notice::RefusedByGit: return u"refused_by_git"_s;
    case library::Notice::GlobalToken: return u"global_token"_s;
    case library::Notice::OldNotRevoked: return u"old_not_revoked"_s;
    case library::Notice::RecordedDateWrong: return u"recorded_date_wrong"_s;
    case library::Notice::ExpiryUnknown: return u"expiry_unknown"_s;
    case library::Notice::ExpiryUnknownAged: return u"expiry_unknown_aged"_s;
    case library::Notice::UnusedLong: return u"unused_long"_s;
    }
    Q_UNREACHABLE();
}

QString code(token::Kind kind)
{
    switch (kind) {
    case token::Kind::Empty: return u"empty"_s;
    case token::Kind::AzureDevOps84: return u"azure_devops_84"_s;
    case token::Kind::AzureDevOps52: return u"azure_devops_52"_s;
    case token::Kind::Jwt: return u"jwt"_s;
    case token::Kind::GitHub: return u"github"_s;
    case token::Kind::ForeignSecret: return u"foreign_secret"_s;
    case token::Kind::AzureKey: return u"azure_key"_s;
    case token::Kind::PrivateKey: return u"private_key"_s;
    case token::Kind::Certificate: return u"certificate"_s;
    case token::Kind::TokenName: return u"token_name"_s;
    case token::Kind::Url: return u"url"_s;
    case token::Kind::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

QString code(Problem problem)
{
    switch (problem) {
    case Problem::WrongChecksum: return u"wrong_checksum"_s;
    case Problem::ApplicationSecret: return u"application_secret"_s;
    case Problem::WrongMark: return u"wrong_mark"_s;
    case Problem::WrongDate: return u"wrong_date"_s;
    case Problem::CutShort: return u"cut_short"_s;
    case Problem::TooLong: return u"too_long"_s;
    case Problem::ForeignCharacters: return u"foreign_characters"_s;
    case Problem::SeveralTokens: return u"several_tokens"_s;
    }
    Q_UNREACHABLE();
}

QString code(const token::TokenText &text)
{
    return text.problems.isEmpty() ? code(text.kind) : code(text.problems.constFirst());
}

QString code(Cleaning cleaning)
{
    switch (cleaning) {
    case Cleaning::LineBreaks: return u"line_breaks"_s;
    case Cleaning::Blanks: return u"blanks"_s;
    case Cleaning::Invisibles: return u"invisibles"_s;
    case Cleaning::Quotes: return u"quotes"_s;
    case Cleaning::BasicHeader: return u"basic_header"_s;
    case Cleaning::Base64: return u"base64"_s;
    case Cleaning::Utf16: return u"utf16"_s;
    case Cleaning::Surroundings: return u"surroundings"_s;
    case Cleaning::Doubled: return u"doubled"_s;
    }
    Q_UNREACHABLE();
}

} // namespace wording
