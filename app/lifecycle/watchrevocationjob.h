// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/retirejob.h"
#include "lifecycle/services.h"

#include <QTimer>

#include <chrono>

namespace lifecycle {

/// How long to wait from one look to the next: each pause is twice the one before.
struct Pace
{
    std::chrono::milliseconds before{0}; ///< the first look
    std::chrono::milliseconds first = std::chrono::seconds(5);
    std::chrono::milliseconds longest = std::chrono::minutes(1);
};

/// Looks again and again whether the service refuses an old token by now, until the token is out of
/// the keychain. A look costs the service a few requests: often at first, when the person is at it,
/// then seldom, and never while the service asks to wait.
///
///     wait ──▶ look ──▶ refused, or dropped by others ──▶ finished(gone)
///      ▲         └────▶ works, or could not be checked ──▶ looked ──┐
///      └────────────────────────────────────────────────────────────┘
///
/// Has ten members: what it watches, the state of one look, and what all of them have shown.
class WatchRevocationJob final : public async::Job
{
    Q_OBJECT

public:
    /// Of the @a old token of @a place. It keeps to what the service asks for.
    WatchRevocationJob(const Services &services, library::Place place, library::StoredToken old,
                       Pace pace, QObject *parent = nullptr);

    /// Does not wait for the next look, unless the service asks for that.
    void lookNow();
    /// Removes it on the person's word, as soon as a look that is under way has ended.
    void drop();

    [[nodiscard]] const library::StoredToken &old() const noexcept { return m_old; }
    [[nodiscard]] bool isLooking() const noexcept { return m_retire != nullptr; }
    /// True until the look that it begins with has ended, or the service has put it off.
    [[nodiscard]] bool isFirstLook() const;
    /// For a look that comes by itself. After the keychain failed none does, only lookNow(): it
    /// would ask for its password again and again.
    [[nodiscard]] bool isWaiting() const { return m_nextLook.isActive(); }
    /// True once the service has accepted it.
    [[nodiscard]] bool hasWorked() const noexcept { return m_hasWorked; }

Q_SIGNALS:
    void lookBegan();
    /// It is still there; when the next look comes of itself is decided already.
    void looked(const lifecycle::RetireResult &result);
    void waiting(std::chrono::milliseconds pause);
    void finished(const lifecycle::RetiredToken &retired);

protected:
    void run() override;

private:
    void wait(std::chrono::milliseconds pause);
    void retire(RetireJob::When when);
    void onRetired(const RetireResult &result);
    void noteReport(const azuredevops::CheckReport &report);

    const Services m_services;
    const library::Place m_place;
    const library::StoredToken m_old;
    const Pace m_pace;
    std::chrono::milliseconds m_pause; ///< after the next look
    QTimer m_nextLook;
    bool m_isDropWanted = false;
    bool m_hasLooked = false;
    bool m_hasWorked = false;
    async::JobPtr<RetireJob> m_retire;
};

} // namespace lifecycle
