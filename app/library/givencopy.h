// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace library {

class ObjectReader;

/// A tool that keeps a copy of a token, and takes it through a command of its own.
enum class Recipient {
    AzDevOps, ///< `az devops login`
    GitCredential, ///< `git credential approve`
};

inline constexpr std::array allRecipients{Recipient::AzDevOps, Recipient::GitCredential};

/// The stable words for them, in files and on the command line.
[[nodiscard]] QString code(Recipient recipient);
[[nodiscard]] std::optional<Recipient> recipientFrom(const QString &word);

/// That a tool was given a token.
struct GivenCopy
{
    Recipient to = Recipient::AzDevOps;
    QDateTime at; ///< UTC, to the second
    QDateTime stored; ///< which token that was: StoredToken::stored

    friend bool operator==(const GivenCopy &, const GivenCopy &) = default;
};

/// @a copies as JSON, with those of @a before whose words this version does not know.
[[nodiscard]] QJsonArray toJson(const QList<GivenCopy> &copies, const QJsonArray &before);
/// Those under "given" that this version knows.
[[nodiscard]] QList<GivenCopy> readGivenCopies(ObjectReader &record);

} // namespace library
