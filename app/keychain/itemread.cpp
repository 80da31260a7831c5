// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/itemread.h"

#include "keychain/libsecret.h"

#include <QPointer>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace keychain {
namespace {

using Callback = void(void *source, void *result, void *data);

/// GLib's.
struct Error
{
    unsigned domain;
    int code;
    const char *message;
};

/// What libsecret is given, for the job may be gone when it answers.
struct Errand
{
    QPointer<ItemRead> job;
    QByteArray path;
    int sessionsLeft; // after this one
    Error *error = nullptr;

    Errand(ItemRead *asker, const QByteArray &item, int sessions)
        : job(asker)
        , path(item)
        , sessionsLeft(sessions - 1)
    {
    }
    ~Errand() { forgetError(); }
    Q_DISABLE_COPY_MOVE(Errand)

    void forgetError()
    {
        if (error)
            libsecret<void(Error *)>("g_error_free")(error);
        error = nullptr;
    }

    [[nodiscard]] QString message() const
    {
        return error ? QString::fromUtf8(error->message) : u"no secret was given"_s;
    }

    /// What cannot be decoded, and what is locked, is no error to libsecret.
    [[nodiscard]] bool mayBeOfSession() const { return !error || isOfSession(message()); }

    [[nodiscard]] bool isRefused() const
    {
        constexpr int locked = 2; // SECRET_ERROR_IS_LOCKED
        return !error
            || (error->code == locked
                && error->domain == libsecret<unsigned()>("secret_error_get_quark")());
    }

    void end(const TextResult &result) const
    {
        if (job)
            Q_EMIT job->finished(result);
    }
};

void onService(void *, void *result, void *data);

void send(std::unique_ptr<Errand> errand)
{
    constexpr int openSession = 2; // SECRET_SERVICE_OPEN_SESSION
    libsecret<void(int, void *, Callback *, void *)>("secret_service_get")(
        openSession, nullptr, onService, errand.release());
}

/// Tries again in another session, if the trouble may be of this one and there is another to try.
/// Otherwise nothing is sent, and @a errand stays.
bool sendAgain(std::unique_ptr<Errand> &errand)
{
    if (!errand->job || !errand->mayBeOfSession() || errand->sessionsLeft-- == 0)
        return false;
    errand->forgetError();
    endSession();
    send(std::move(errand));
    return true;
}

void fail(std::unique_ptr<Errand> errand)
{
    if (sendAgain(errand))
        return;
    const auto kind
        = errand->isRefused() ? KeychainError::Kind::Denied : KeychainError::Kind::Failed;
    errand->end(KeychainError{kind, errand->message()});
}

void onSecret(void *service, void *result, void *data)
{
    std::unique_ptr<Errand> errand(static_cast<Errand *>(data));
    void *const value = libsecret<void *(void *, void *, Error **)>(
        "secret_service_get_secret_for_dbus_path_finish")(service, result, &errand->error);
    libsecret<void(void *)>("g_object_unref")(service);
    if (!value)
        return fail(std::move(errand));
    const QString text
        = QString::fromUtf8(libsecret<const char *(void *)>("secret_value_get_text")(value));
    libsecret<void(void *)>("secret_value_unref")(value);
    if (!isGarbled(text) || !sendAgain(errand))
        errand->end(text);
}

void onService(void *, void *result, void *data)
{
    std::unique_ptr<Errand> errand(static_cast<Errand *>(data));
    void *const service
        = libsecret<void *(void *, Error **)>("secret_service_get_finish")(result, &errand->error);
    if (!service)
        return fail(std::move(errand));
    const char *const path = errand->path.constData();
    libsecret<void(void *, const char *, void *, Callback *, void *)>(
        "secret_service_get_secret_for_dbus_path")(service, path, nullptr, onSecret,
                                                   errand.release());
}

} // namespace

ItemRead::ItemRead(const QString &path, int sessions, QObject *parent)
    : Job(parent)
    , m_path(path.toLatin1())
    , m_sessions(sessions)
{
}

void ItemRead::run()
{
    if (!libsecret<void()>("secret_service_get")
        || !libsecret<void()>("secret_service_get_secret_for_dbus_path"))
        return Q_EMIT finished(
            KeychainError{KeychainError::Kind::Failed, u"libsecret is too old"_s});
    send(std::make_unique<Errand>(this, m_path, m_sessions));
}

} // namespace keychain
