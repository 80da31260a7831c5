// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "arguments.h"

#include "azuredevops/tokencheck.h"
#include "wording/organizationwords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

constexpr int wrongUsage = 2; // design.md, exit codes

ArgumentError wrong(const QString &sentence)
{
    return {Tr::tr("patwizard: %1\nTry “patwizard --help”.\n").arg(sentence), wrongUsage};
}

QString helpText()
{
    return Tr::tr("Usage: patwizard [setup [ORGANIZATION]] [options]\n"
                  "Leads to a personal access token for Azure DevOps that is checked and stored in "
                  "the keychain.\n\n"
                  "Options:\n"
                  "  --ca-file FILE     trust the certificate authorities in FILE (PEM) as well\n"
                  "  --timeout SECONDS  how long a whole check may take (1 to 600, default %1)\n"
                  "  --help             print this and exit\n"
                  "  --version          print the version and exit\n\n"
                  "Proxies are taken from the system (https_proxy, no_proxy).\n")
        .arg(azuredevops::defaultDeadline.count());
}

std::optional<ArgumentError> readWords(QStringList words, Arguments &arguments)
{
    if (words.isEmpty())
        return std::nullopt;
    if (words.takeFirst() != "setup"_L1 || words.size() > 1)
        return wrong(Tr::tr("there is no such command."));
    if (words.isEmpty())
        return std::nullopt;
    const auto organization = azuredevops::Organization::fromText(words.constFirst());
    if (!organization)
        return wrong(wording::explain(organization.error()));
    arguments.organization = organization.value();
    return std::nullopt;
}

} // namespace

async::Result<Arguments, ArgumentError> parseArguments(const QStringList &commandLine)
{
    const QCommandLineOption caFile(u"ca-file"_s, {}, u"FILE"_s);
    const QCommandLineOption timeout(u"timeout"_s, {}, u"SECONDS"_s,
                                     QString::number(azuredevops::defaultDeadline.count()));
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption version(u"version"_s);
    QCommandLineParser parser;
    parser.addOptions({caFile, timeout, help, version});
    if (!parser.parse(commandLine))
        return wrong(parser.errorText());

    Arguments arguments{.answer = {},
                        .organization = {},
                        .authorityFile = {},
                        .deadline = azuredevops::defaultDeadline};
    if (parser.isSet(help))
        arguments.answer = helpText();
    else if (parser.isSet(version))
        arguments.answer = u"patwizard %1\n"_s.arg(QCoreApplication::applicationVersion());
    if (!arguments.answer.isEmpty())
        return arguments;

    const int seconds = parser.value(timeout).toInt();
    if (seconds < 1 || seconds > 600)
        return wrong(Tr::tr("--timeout takes a whole number of seconds from 1 to 600."));
    arguments.deadline = std::chrono::seconds(seconds);
    arguments.authorityFile = parser.value(caFile);
    if (const auto error = readWords(parser.positionalArguments(), arguments))
        return *error;
    return arguments;
}

async::Result<QList<QSslCertificate>, ArgumentError> readAuthorities(const QString &fileName)
{
    if (fileName.isEmpty())
        return QList<QSslCertificate>();
    QFile file(fileName);
    if (!file.open(QFile::ReadOnly))
        return wrong(Tr::tr("%1 cannot be read: %2.").arg(fileName, file.errorString()));
    const QList<QSslCertificate> authorities = QSslCertificate::fromDevice(&file);
    if (authorities.isEmpty())
        return wrong(Tr::tr("%1 holds no certificate in PEM format.").arg(fileName));
    return authorities;
}
