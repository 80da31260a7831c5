// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "cli/exitcode.h"
#include "lifecycle/services.h"

namespace cli {

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
