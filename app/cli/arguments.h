// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/result.h"
#include "cli/commandtable.h"
#include "cli/request.h"
#include "wording/commandwords.h"

#include <QList>
#include <QSslCertificate>
#include <QString>
#include <QStringList>

namespace cli {

/// What the command line asks for.
struct Arguments
{
    QString answer; ///< what to print and be done, for --help and --version
    CommandWord command = CommandWord::Overview;
    Request request;
    QString authorityFile; ///< --ca-file
};

/// Understands a command line by the table of commands. The trouble is always wrong usage.
[[nodiscard]] async::Result<Arguments, wording::CommandTrouble>
parseArguments(const QStringList &arguments);

/// The certificates in @a fileName in any usual form; none if that is empty. Qt's TLS wants an
/// application object before it reads one.
[[nodiscard]] async::Result<QList<QSslCertificate>, wording::CommandTrouble>
readAuthorities(const QString &fileName);

} // namespace cli
