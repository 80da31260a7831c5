// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/readsecretjob.h"

#include <QStringList>

#include <optional>

namespace lifecycle {

/// The keychain's entry that holds the token; nullopt if none does.
using FindSecretResult = async::Result<std::optional<QString>, StorageError>;

/// Finds out whether a token is one of those that are stored at a place. One of them that has
/// vanished is none; if another cannot be read, nobody knows.
///
///     for each: read ──▶ is it that one? ──▶ finished(its entry, or none)
///                └─────────────────────────▶ finished(error)
class FindSecretJob final : public async::Job
{
    Q_OBJECT

public:
    /// Compares @a token with the secrets at @a entries of @a place.
    FindSecretJob(const Services &services, library::Place place, QStringList entries,
                  token::Token token, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const lifecycle::FindSecretResult &result);

protected:
    void run() override;

private:
    void next();
    void onRead(const ReadSecretResult &result);

    const Services m_services;
    const library::Place m_place;
    QStringList m_entries; ///< that it was not compared with yet
    const token::Token m_token;
    async::JobPtr<ReadSecretJob> m_read;
};

} // namespace lifecycle
