// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/unlockjob.h"

#include "keychain/secretprompt.h"

#include <QDBusObjectPath>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace keychain {

UnlockJob::UnlockJob(const QDBusConnection &bus, QStringList collections,
                     std::chrono::milliseconds patience, QObject *parent)
    : SecretServiceJob(bus, patience, parent)
    , m_collections(std::move(collections))
{
}

void UnlockJob::run()
{
    QList<QDBusObjectPath> paths;
    for (const QString &collection : m_collections)
        paths += QDBusObjectPath(collection);
    askService(u"Unlock"_s, {QVariant::fromValue(paths)},
               [this](const QVariantList &answer) { onAnswer(answer); });
}

void UnlockJob::onAnswer(const QVariantList &answer)
{
    const QString path = answer.value(1).value<QDBusObjectPath>().path();
    if (path.isEmpty() || path == u"/"_s)
        finish(std::monostate()); // no prompt was needed
    else
        askForOwner([this, path](const QString &owner) { prompt(owner, path); });
}

void UnlockJob::prompt(const QString &owner, const QString &path)
{
    auto *prompt = new SecretPrompt(bus(), owner, path, this);
    connect(prompt, &SecretPrompt::completed, this, [this](bool dismissed) {
        if (dismissed)
            fail({KeychainError::Kind::Locked, u"dismissed, or there was no way to ask"_s});
        else
            finish(std::monostate());
    });
    connect(prompt, &SecretPrompt::failed, this, &UnlockJob::fail);
    prompt->show();
}

void UnlockJob::fail(const KeychainError &error)
{
    finish(error);
}

void UnlockJob::finish(const UnlockResult &result)
{
    if (!std::exchange(m_isFinished, true))
        Q_EMIT finished(result);
}

} // namespace keychain
