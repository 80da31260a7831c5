// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"
#include "azuredevops/organization.h"

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

/// What the command line asks for.
struct Arguments
{
    QString answer; ///< what to print and be done, for --help and --version
    std::optional<azuredevops::Organization> organization;
    QString authorityFile;         ///< --ca-file
    std::chrono::seconds deadline; ///< --timeout, of a whole check
};

/// Why a command line cannot be obeyed: text for standard error.
struct ArgumentError
{
    QString text;
    int exitCode;
};

/// Understands `patwizard [setup [ORG]] [options]`; needs no application object.
[[nodiscard]] async::Result<Arguments, ArgumentError> parseArguments(const QStringList &arguments);

/// The certificates in @a fileName (PEM); none if that is empty. Qt's TLS wants an application
/// object before it reads one.
[[nodiscard]] async::Result<QList<QSslCertificate>, ArgumentError>
readAuthorities(const QString &fileName);
