// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "cli/exitcode.h"

namespace azuredevops { class Service; }
namespace keychain { class SecretStore; }
namespace lifecycle { class TokenLibrary; }

namespace cli {

/// What commands start their jobs with. Borrowed from main(); outlives them.
struct Services
{
    azuredevops::Service &service;
    keychain::SecretStore &store;
    lifecycle::TokenLibrary &library;
};

/// A command of the command line: says what it has to say, then how it ended.
class Command : public async::Job
{
    Q_OBJECT

public:
    using Job::Job;

Q_SIGNALS:
    void finished(cli::ExitCode code);
};

} // namespace cli
