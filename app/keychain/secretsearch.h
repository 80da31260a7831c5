// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"
#include "keychain/secretservice.h"

#include <QStringList>

namespace keychain {

/// A copy of an entry.
struct HeldItem
{
    QString path;
    bool isLocked = false;
    qulonglong modified = 0; ///< asked for only if there are several copies

    [[nodiscard]] QString collection() const;
};

/// Where the keychain holds an entry, in all its collections.
struct Whereabouts
{
    QString name; ///< of the default collection, or of what is asked in its stead
    QString defaultCollection; ///< empty if there is none
    bool isDefaultLocked = false;
    bool canBeSearched = true; ///< false for KWallet, of which the rest is not known
    bool isWalletClosed = false; ///< KWallet's: whoever reads there has the person asked
    QList<HeldItem> items; ///< the one in use first
    /// Locked collections that hold one of the items; if there is none, those that may hold one.
    QStringList closed;
};

/// The error if the Secret Service does not tell.
using SearchResult = async::Result<Whereabouts, KeychainError>;

/// Asks the Secret Service where an entry is; opens nothing, and asks nobody else.
///
///     KDE? ──▶ finished(KWallet)                              it opens its wallet itself
///      └─▶ default collection ─▶ search ─┬─▶ which are locked? ─▶ which is in use? ─▶ finished
///                                        └─none─▶ what cannot be searched? ─────────▶ finished
///
/// A locked collection is known not to hold an entry if it shows others: GNOME's keyring finds what
/// is locked, KeePassXC shows nothing of a locked database.
class SecretSearch final : public SecretServiceJob
{
    Q_OBJECT

public:
    SecretSearch(const QDBusConnection &bus, QString key, std::chrono::milliseconds patience,
                 QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const keychain::SearchResult &result);

protected:
    void run() override;

private:
    void askKWallet(const QString &daemon);
    void askIfOpen(const QString &daemon, const QString &wallet);
    void finishWithKWallet();
    void findDefault();
    void onAlias(const QVariantList &answer);
    void search();
    void onFound(const QVariantList &answer);
    void findCollections();
    void examineNext();
    void onLocked(const QString &collection);
    void dateNext(qsizetype index);
    void finish();
    void fail(const KeychainError &error) override;

    const QString m_key;
    QStringList m_unexamined; // collections
    Whereabouts m_found;
};

} // namespace keychain
