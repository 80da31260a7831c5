// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/itemread.h"

#include <QLibrary>
#include <QPointer>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace keychain {
namespace {

using Callback = void(void *source, void *result, void *data);

/// Of libsecret, or of GObject below it.
template<typename Function>
Function *libsecret(const char *name)
{
    return reinterpret_cast<Function *>(QLibrary(u"secret-1"_s, 0).resolve(name));
}

/// What libsecret is given, for the job may be gone when it answers.
struct Errand
{
    QPointer<ItemRead> job;
    QByteArray path;

    void end(const TextResult &result) const
    {
        if (job)
            Q_EMIT job->finished(result);
    }
};

void onSecret(void *service, void *result, void *data)
{
    const std::unique_ptr<Errand> errand(static_cast<Errand *>(data));
    void *const value = libsecret<void *(void *, void *, void *)>(
        "secret_service_get_secret_for_dbus_path_finish")(service, result, nullptr);
    libsecret<void(void *)>("g_object_unref")(service);
    if (!value)
        return errand->end(KeychainError{KeychainError::Kind::Denied, u"no secret was given"_s});
    const QString text
        = QString::fromUtf8(libsecret<const char *(void *)>("secret_value_get_text")(value));
    libsecret<void(void *)>("secret_value_unref")(value);
    errand->end(text);
}

void onService(void *, void *result, void *data)
{
    const auto *const errand = static_cast<Errand *>(data);
    void *const service
        = libsecret<void *(void *, void *)>("secret_service_get_finish")(result, nullptr);
    if (service)
        return libsecret<void(void *, const char *, void *, Callback *, void *)>(
            "secret_service_get_secret_for_dbus_path")(service, errand->path.constData(), nullptr,
                                                       onSecret, data);
    errand->end(KeychainError{KeychainError::Kind::Failed, u"libsecret has no session"_s});
    delete errand;
}

} // namespace

ItemRead::ItemRead(const QString &path, QObject *parent)
    : Job(parent)
    , m_path(path.toLatin1())
{
}

void ItemRead::run()
{
    const auto get = libsecret<void(int, void *, Callback *, void *)>("secret_service_get");
    if (!get || !libsecret<void()>("secret_service_get_secret_for_dbus_path"))
        return Q_EMIT finished(
            KeychainError{KeychainError::Kind::Failed, u"libsecret is too old"_s});
    constexpr int openSession = 2; // SECRET_SERVICE_OPEN_SESSION
    get(openSession, nullptr, onService, new Errand{this, m_path});
}

} // namespace keychain
