// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/service.h"
#include "library/tokenlibrary.h"
#include "lifecycle/recoverjob.h"
#include "lifecycle/replacejob.h"
#include "lifecycle/retirejob.h"
#include "practice/organization.h"
#include "support/memorystore.h"
#include "token/token.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace test {

/// A library, a keychain and the practice organization, and what has to be true of them. Two tokens
/// are stored to begin with: "laptop" (practice: custom) and "other" (full).
class World
{
public:
    using Pending = library::PendingChange;

    /// How the keychain is laid out.
    enum class Layout {
        Today, ///< each token has an entry of its own; that of the place is a copy
        Before, ///< the first one has that of the place, as earlier versions wrote it
    };

    /// @a practice must be started, and outlive this.
    explicit World(practice::Organization &practice, Layout layout = Layout::Today);

    [[nodiscard]] static library::Place place(const QString &name = QStringLiteral("laptop"));
    [[nodiscard]] token::Token secret(practice::TokenKind kind) const;
    [[nodiscard]] QByteArray text(practice::TokenKind kind) const { return practice.token(kind); }
    /// Facts of a token that was not checked.
    [[nodiscard]] library::StoredToken facts(const QString &entry, practice::TokenKind kind) const;
    [[nodiscard]] library::TokenRecord record() const
    {
        return library.record(place()).value().value();
    }
    [[nodiscard]] QByteArray current() const { return store.secrets.value(record().current.entry); }
    /// What everybody reads who asks the keychain itself.
    [[nodiscard]] QByteArray published() const { return store.secrets.value(place().key()); }
    /// The keychain's entry of "laptop" to begin with.
    [[nodiscard]] QString first() const;
    /// By now the keychain's entry of what was there at first; empty if it is kept no more.
    [[nodiscard]] QString firstNow() const;

    [[nodiscard]] lifecycle::Services services()
    {
        return {service, store, library, std::chrono::seconds(20)};
    }

    /// As if the secret in use were this one, wherever it lies; without a @a kind it has vanished.
    void exchange(std::optional<practice::TokenKind> kind);
    /// As if it had been stored.
    void put(const QString &name, practice::TokenKind kind);
    /// As if "laptop" had been rotated to @a kind.
    void rotate(practice::TokenKind kind);
    /// As if the process had ended after the secret of the successor was written, before it was
    /// promoted.
    void leaveReplacement(practice::TokenKind kind, const QString &name = QStringLiteral("laptop"));

    /// As if its old token had been dropped, and a rotation had taken its entry for another.
    void exchangeTheOld();

    /// Of "laptop", of which @a oldEntry is in use, by a token that was not checked.
    [[nodiscard]] lifecycle::Replacement replacement(const QString &oldEntry,
                                                     practice::TokenKind kind) const;
    /// Lets go of the old one at @a entry.
    [[nodiscard]] lifecycle::RetireResult retire(const QString &entry,
                                                 lifecycle::RetireJob::When when);
    [[nodiscard]] QList<lifecycle::RecoveredChange> recover(std::chrono::milliseconds deadline
                                                            = std::chrono::seconds(20));

    /// What became of the one change that there was to recover; nullopt if there was another
    /// number.
    [[nodiscard]] std::optional<lifecycle::RecoveredChange::Outcome> recovered();

    /// Which promise is broken, empty if none: every record leads to a secret of a token that
    /// works, every secret is known, nothing is pending, the other token is untouched.
    [[nodiscard]] QString broken() const;

    practice::Organization &practice;
    azuredevops::Service service;
    MemoryStore store;

private:
    [[nodiscard]] QString entryOf(const QString &name, int number) const;
    void publish(library::TokenRecord &record);

    const Layout m_layout;
    QTemporaryDir m_folder;

public:
    library::TokenLibrary library;
    QStringList strangers; ///< entries that the library does not have to know
};

/// A job of any kind, and whether it has finished.
struct Running
{
    async::JobPtr<async::Job> job;
    std::shared_ptr<bool> done = std::make_shared<bool>(false);

    template<typename T>
    explicit Running(T *started)
        : job(started)
    {
        QObject::connect(started, &T::finished, started, [done = done] { *done = true; });
    }
};

/// Runs it to its end, unless it is abandoned while the keychain has its @a abandonAt-th call.
void run(Running running, MemoryStore &store, int abandonAt = 0);

} // namespace test
