// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "cli/exitcode.h"
#include "cli/request.h"
#include "lifecycle/services.h"

#include <utility>

namespace cli {

/// A command of the command line: says what it has to say, then how it ended.
class Command : public async::Job
{
    Q_OBJECT

public:
    Command(Request request, const lifecycle::Services &services, QObject *parent = nullptr)
        : Job(parent)
        , m_request(std::move(request))
        , m_services(services)
    {
    }

Q_SIGNALS:
    void finished(cli::ExitCode code);

protected:
    const Request m_request;
    const lifecycle::Services m_services;
};

} // namespace cli
