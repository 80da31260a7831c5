// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "practice/organization.h"

#include <QByteArray>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <csignal>
#include <cstdio>
#include <memory>

namespace test {

using namespace Qt::Literals::StringLiterals;

/// How a process ended, and what it said.
struct Ended
{
    int code = -1; ///< -1 if it did not end by itself
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// The real patwizard, sent through the proxy of a practice organization that lives in this
/// very process: hence no blocking wait.
class Program
{
public:
    /// @a organization must be started, and outlive this.
    explicit Program(const practice::Organization &organization)
        : m_organization(organization)
    {
        const QNetworkProxy proxy = organization.proxy();
        m_environment.insert(u"https_proxy"_s,
                             u"http://%1:%2"_s.arg(proxy.hostName()).arg(proxy.port()));
        m_environment.insert(u"no_proxy"_s, QString());
        m_environment.insert(u"CA"_s, organization.authorityFile());
        m_environment.insert(u"ASAN_OPTIONS"_s, u"handle_abort=1"_s);
        m_environment.insert(u"PATWIZARD"_s, QStringLiteral(PATWIZARD_PROGRAM));
    }

    /// Starts @a program with @a input, which is all that it gets.
    [[nodiscard]] std::unique_ptr<QProcess>
    start(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(m_environment);
        process->start(program, arguments);
        process->write(input);
        process->closeWriteChannel();
        return process;
    }

    [[nodiscard]] std::unique_ptr<QProcess> start(QStringList arguments,
                                                  const QByteArray &input = {}) const
    {
        arguments << u"--ca-file"_s << m_environment.value(u"CA"_s);
        return start(QStringLiteral(PATWIZARD_PROGRAM), arguments, input);
    }

    /// Another way to the service than the organization's proxy.
    void setProxy(const QUrl &url) { m_environment.insert(u"https_proxy"_s, url.toString()); }
    /// The way to the organization, whose host and port are %1 in @a spelling.
    void spellProxy(const QString &spelling)
    {
        const QNetworkProxy proxy = m_organization.proxy();
        m_environment.insert(u"https_proxy"_s,
                             spelling.arg(u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port())));
    }

    [[nodiscard]] static Ended end(QProcess &process)
    {
        if (process.state() != QProcess::NotRunning) {
            QEventLoop loop;
            QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
            QTimer::singleShot(std::chrono::seconds(40), &loop, &QEventLoop::quit);
            loop.exec();
        }
        if (process.state() != QProcess::NotRunning) {
            ::kill(pid_t(process.processId()), SIGABRT); // ASan says where it was
            process.waitForFinished();
            const QByteArray said = process.readAllStandardError();
            std::fprintf(stderr, "it did not end:\n%s\n", said.constData());
        }
        const bool ended = process.state() == QProcess::NotRunning
            && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return end(*start(arguments, input));
    }

    /// Adds the token of @a kind under @a name.
    [[nodiscard]] Ended add(const QString &name, practice::TokenKind kind,
                            const QStringList &more = {}) const
    {
        return run(QStringList{u"add"_s, u"fabrikam"_s, u"--name"_s, name} + more,
                   m_organization.token(kind));
    }

    /// Runs @a script, for which $PATWIZARD and $CA are set.
    [[nodiscard]] Ended shell(const QString &script) const
    {
        return end(*start(u"/bin/sh"_s, {u"-c"_s, script}));
    }

    /// The same on a terminal of its own, where @a typed is typed once something is said there.
    [[nodiscard]] Ended terminal(const QString &script, const QByteArray &typed = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(u"script"_s,
                      {u"--quiet"_s, u"--return"_s, u"--command"_s, script, u"/dev/null"_s});
        if (!typed.isEmpty()) {
            QEventLoop loop;
            QObject::connect(&process, &QProcess::readyRead, &loop, &QEventLoop::quit);
            QTimer::singleShot(std::chrono::seconds(20), &loop, &QEventLoop::quit);
            loop.exec();
            process.write(typed);
        }
        return end(process);
    }

private:
    const practice::Organization &m_organization;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace test
