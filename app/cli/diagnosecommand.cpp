// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/diagnosecommand.h"

#include "cli/terminal.h"
#include "wording/diagnosiswords.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

namespace cli {
namespace {

constexpr std::chrono::seconds longestPatience{18};

/// What is asked of the system may hold up the whole program, such as a proxy's script whose server
/// does not answer: then what is known without asking anybody is all there is.
void endWhateverHangs()
{
    QByteArray known = diagnosis::textOf(diagnosis::systemFacts()).toLocal8Bit();
    known += "hangs: something that is asked of the system\n"
        + wording::proofSentence(0, 0, false).toLocal8Bit() + '\n';
    std::thread([known] {
        std::this_thread::sleep_for(longestPatience);
        std::fwrite(known.constData(), 1, size_t(known.size()), stdout);
        std::fflush(stdout);
        std::_Exit(int(ExitCode::OwnError));
    }).detach();
}

} // namespace

DiagnoseCommand::DiagnoseCommand(Request request, const lifecycle::Services &services,
                                 const settings::Settings &settings, QObject *parent)
    : Command(std::move(request), services, parent)
    , m_settings(settings)
{
}

void DiagnoseCommand::run()
{
    using diagnosis::DiagnoseJob;
    endWhateverHangs();
    const std::chrono::milliseconds limit = std::min(m_request.deadline, DiagnoseJob::usualLimit);
    m_diagnose.reset(new DiagnoseJob(m_services, m_settings, limit));
    connect(m_diagnose.get(), &DiagnoseJob::finished, this,
            [this](const diagnosis::Diagnosis &diagnosis) {
                const QString proof = wording::proofSentence(diagnosis.proved, diagnosis.unproved,
                                                             diagnosis.isLibraryKnown);
                const bool printed = print((diagnosis.text + proof + u'\n').toLocal8Bit());
                Q_EMIT finished(printed ? ExitCode::Success : ExitCode::OwnError);
            });
    m_diagnose->start();
}

} // namespace cli
