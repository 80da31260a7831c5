// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"
#include "cli/exitcode.h"
#include "cli/request.h"
#include "commandtable.h"

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

/// What the command line asks for.
struct Arguments
{
    QString answer; ///< what to print and be done, for --help and --version
    CommandWord command = CommandWord::Overview;
    cli::Request request;
    QString authorityFile; ///< --ca-file
};

/// Why a command line cannot be obeyed: one line for standard error.
struct ArgumentError
{
    QString text;
    cli::ExitCode exitCode;
};

/// Understands a command line by the table of commands; needs no application object.
[[nodiscard]] async::Result<Arguments, ArgumentError> parseArguments(const QStringList &arguments);

/// The certificates in @a fileName (PEM); none if that is empty. Qt's TLS wants an application
/// object before it reads one.
[[nodiscard]] async::Result<QList<QSslCertificate>, ArgumentError>
readAuthorities(const QString &fileName);
