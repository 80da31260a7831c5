// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keychain/secretstore.h"
#include "support/outcome.h"

#include <QObject>
#include <QRandomGenerator>

#include <optional>

namespace test {

/// A token that exists nowhere else.
[[nodiscard]] inline token::Token randomToken(qsizetype length = 84)
{
    QString text(length, u'a');
    for (QChar &c : text)
        c = QChar(u'a' + QRandomGenerator::global()->bounded(26));
    return *token::Token::fromText(text);
}

[[nodiscard]] inline std::optional<keychain::WriteEntryResult>
write(keychain::SecretStore &store, const QString &key, const token::Token &token)
{
    return outcome<keychain::WriteEntryResult>(store.write(key, token));
}

[[nodiscard]] inline std::optional<keychain::ReadEntryResult> read(keychain::SecretStore &store,
                                                                   const QString &key)
{
    return outcome<keychain::ReadEntryResult>(store.read(key));
}

[[nodiscard]] inline std::optional<keychain::RemoveEntryResult> remove(keychain::SecretStore &store,
                                                                       const QString &key)
{
    return outcome<keychain::RemoveEntryResult>(store.remove(key));
}

/// True if the job finished, and well.
template<typename Result>
[[nodiscard]] bool succeeded(const std::optional<Result> &outcome)
{
    if (outcome && !*outcome)
        qInfo("kind %d: %ls", int(outcome->error().kind), qUtf16Printable(outcome->error().detail));
    return outcome && *outcome;
}

/// True if the job finished with an error of this kind.
template<typename Result>
[[nodiscard]] bool failed(const std::optional<Result> &outcome, keychain::KeychainError::Kind kind)
{
    if (outcome && !*outcome && outcome->error().kind != kind)
        qInfo("kind %d: %ls", int(outcome->error().kind), qUtf16Printable(outcome->error().detail));
    return outcome && !*outcome && outcome->error().kind == kind;
}

/// What every SecretStore promises. A test of one derives from this, and adds its own.
class Contract : public QObject
{
    Q_OBJECT

protected:
    /// An open keychain.
    [[nodiscard]] virtual keychain::SecretStore &store() = 0;

private Q_SLOTS:
    void init();

    void givesBackWhatWasWritten_data();
    void givesBackWhatWasWritten();
    void overwrites();
    void removesForGood();
    void hasNothingUnderAnUnknownKey();
    void keepsKeysApart();
    void answersOnceAndNeverBeforeStartReturns();
    void takesManyJobsAtOnce();
    void isSilentOnceAbandoned_data();
    void isSilentOnceAbandoned();
    void survivesAbandoningInsideTheAnswer();
    void triesItselfOutAndLeavesNothingBehind();
};

} // namespace test
