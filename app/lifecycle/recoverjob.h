// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/tokencheck.h"
#include "lifecycle/publishjob.h"
#include "lifecycle/removeentriesjob.h"

#include <QElapsedTimer>
#include <QList>

#include <functional>
#include <optional>

namespace lifecycle {

/// What became of a change that had been begun and not ended.
struct RecoveredChange
{
    enum class Outcome {
        Completed,
        Undone, ///< all is as it was before
        Left, ///< could not be decided: the next start tries again
    };

    library::PendingChange change;
    Outcome outcome;
};

/// Ends every change that a process began and did not end, because it was ended itself. Those of a
/// process that still runs are left to it.
///
///     for each: lock ───▶ is the new secret there? ──▶ does it work? ──▶ finish it, or undo ─▶
///     publish
///                  └────▶ was the first secret removed? ──▶ remove the rest, or undo
///     for each that all read is behind since a change: lock ──▶ publish
///
/// A record is never led to a secret that was not proved to work: of a replacement whose secret is
/// there the service is asked once more. All of them share one deadline, and none is asked of a
/// network that was away for another.
class RecoverJob final : public async::Job
{
    Q_OBJECT

public:
    explicit RecoverJob(const Services &services, QObject *parent = nullptr);

    /// False if there is nothing to be ended, and the keychain is not asked.
    [[nodiscard]] static bool isNeeded(const library::TokenLibrary &library);

Q_SIGNALS:
    /// Says nothing of changes that somebody else is busy with.
    void finished(const QList<lifecycle::RecoveredChange> &recovered);

protected:
    void run() override;

private:
    void next();
    void resumeDrop();
    void onRead(const keychain::ReadEntryResult &result);
    void onChecked(const azuredevops::CheckReport &report);
    void undoRemoval();
    void remove(const QStringList &entries);
    void onRemoved(const RemoveEntriesResult &result);
    void end(RecoveredChange::Outcome outcome, const library::ChangeResult &recorded);
    void publish(const library::Place &place,
                 const std::function<void(const PublishResult &)> &then);
    void publishNext();

    /// What there is to ask the service with.
    struct Network
    {
        std::chrono::milliseconds timeLeft;
        QElapsedTimer asking = {};
        bool isAway = false;
    };

    const Services m_services;
    Network m_network;
    QList<library::PendingChange> m_open;
    QList<RecoveredChange> m_recovered;
    std::optional<library::PendingChange> m_change; ///< the one at work
    library::TokenLock m_lock;
    async::JobPtr<keychain::ReadEntryJob> m_read;
    async::JobPtr<azuredevops::TokenCheck> m_check;
    async::JobPtr<RemoveEntriesJob> m_remove;
    async::JobPtr<PublishJob> m_publish;
    std::optional<QList<library::Place>> m_behind; ///< once all changes are ended
};

} // namespace lifecycle
