// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/credentialcommand.h"

#include "cli/stored.h"
#include "cli/terminal.h"
#include "wording/codes.h"
#include "wording/gitwords.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace cli {
namespace {

using git::CredentialTrouble;
using Kind = CredentialTrouble::Kind;

constexpr std::chrono::milliseconds patience = 10s; // git shows nothing while it waits

ExitCode exitCodeOf(Kind kind)
{
    switch (kind) {
    case Kind::NotUnderstood:
    case Kind::NotEncrypted:
    case Kind::NoOrganization: return ExitCode::WrongUsage;
    case Kind::NoneStored: return ExitCode::Keychain;
    case Kind::Refused: return ExitCode::Refused;
    case Kind::WithoutCode: return ExitCode::Lacking;
    case Kind::PastItsEnd:
    case Kind::RefusedByGit: break;
    }
    return ExitCode::Success;
}

void complain(const CredentialTrouble &trouble)
{
    const QString about = trouble.record ? nameOf(trouble.record->place) : trouble.organization;
    cli::complain(about, wording::code(trouble.kind), wording::explain(trouble));
}

bool printCredential(const git::Credential &credential)
{
    QByteArray lines = "username=" + credential.username.toUtf8() + "\npassword=";
    lines += credential.token.reveal() + '\n';
    if (credential.end)
        lines += "password_expiry_utc=" + QByteArray::number(credential.end->toSecsSinceEpoch())
            + '\n';
    const bool printed = print(lines);
    lines.fill('\0');
    return printed;
}

} // namespace

void CredentialCommand::run()
{
    // gitcredentials(7): operations that are not known are ignored. What git stores, we have
    // already, or it is not ours.
    const bool isGet = m_request.verb == "get"_L1;
    if (!isGet && m_request.verb != "erase"_L1)
        return Q_EMIT finished(ExitCode::Success);
    if (isGet && isOutputWatched() && !m_request.force) {
        cli::complain({}, {wording::CommandTrouble::Kind::OutputIsATerminal});
        return Q_EMIT finished(ExitCode::WrongUsage);
    }
    QByteArray input = readLines(git::longestRequest + 1);
    const auto request = git::requestFrom(input);
    input.fill('\0');
    if (!request)
        return end(CredentialTrouble{Kind::NotUnderstood});
    giveUpInTime();
    if (isGet) {
        m_get.reset(new git::CredentialJob(m_services, *request));
        connect(m_get.get(), &git::CredentialJob::finished, this, &CredentialCommand::onFound);
        start(*m_get);
    } else {
        m_erase.reset(new git::RefusalJob(m_services, *request));
        connect(m_erase.get(), &git::RefusalJob::finished, this, &CredentialCommand::onRefused);
        start(*m_erase);
    }
}

void CredentialCommand::giveUpInTime()
{
    QTimer::singleShot(
        std::min<std::chrono::milliseconds>(patience, m_services.deadline), this, [this] {
            m_get.reset();
            m_erase.reset();
            end(lifecycle::StorageError(
                keychain::KeychainError{keychain::KeychainError::Kind::NoAnswer, {}}));
        });
}

void CredentialCommand::onFound(const git::CredentialResult &result)
{
    if (!result)
        return end(result.error());
    const auto &credential = result.value();
    if (!credential)
        return Q_EMIT finished(ExitCode::Success);
    if (credential->doubt)
        complain(*credential->doubt);
    Q_EMIT finished(printCredential(*credential) ? ExitCode::Success : ExitCode::OwnError);
}

void CredentialCommand::onRefused(const git::RefusalResult &result)
{
    if (!result)
        return end(result.error());
    if (const auto &place = result.value()) {
        const auto record = m_services.library.record(*place).value_or(std::nullopt);
        if (record && record->current.gitRefusal.isValid())
            complain({Kind::RefusedByGit, {}, *record});
    }
    Q_EMIT finished(ExitCode::Success);
}

void CredentialCommand::end(const git::CredentialError &error)
{
    if (const auto *trouble = std::get_if<CredentialTrouble>(&error)) {
        complain(*trouble);
        return Q_EMIT finished(exitCodeOf(trouble->kind));
    }
    const auto &storage = std::get<lifecycle::StorageError>(error);
    cli::complain({}, storage);
    Q_EMIT finished(cli::exitCodeOf(storage));
}

} // namespace cli
