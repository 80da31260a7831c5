// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/comparejob.h"
#include "lifecycle/movejob.h"

namespace lifecycle {

/// The record as it is from then on; nullopt if there is none.
using PublishResult = MoveResult;

/// A change is made, and on the list, but what all read could not be brought up to it: that is
/// still the former token. RecoverJob makes up for it, and so does trying again.
struct NotPublished
{
    library::Place place;
    StorageError error;
};

/// Writes the token in use to "organization/name", where all read it, for whatever asks the
/// keychain itself. What lies there is overwritten only with a proved copy of it in the keychain,
/// at an entry of its own: AnotherSecret if somebody else has written it. If only the copy is left
/// of the token in use, its own entry is written anew.
///
///     move ──▶ compare ──▶ is that one already ───────────────────────▶ note it ──▶
///     finished(record)
///                ├───────▶ nothing, or a copy ──▶ write, read back, compare ─┘
///                └───────▶ another, or trouble ──▶ finished(error)
///
/// Whoever starts it has the lock. Nothing of it is announced: the record says what is to lie
/// there.
class PublishJob final : public async::Job
{
    Q_OBJECT

public:
    PublishJob(const Services &services, library::Place place, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const lifecycle::PublishResult &result);

protected:
    void run() override;

private:
    void onMoved(const MoveResult &result);
    void onCompared(const CompareResult &result);
    void write(const QString &key, const token::Token &token);
    void note();

    const Services m_services;
    const library::Place m_place;
    std::optional<library::TokenRecord> m_record;
    async::JobPtr<MoveJob> m_move;
    async::JobPtr<CompareJob> m_compare;
    async::JobPtr<keychain::WriteEntryJob> m_write;
};

} // namespace lifecycle
