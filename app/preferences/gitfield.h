// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "git/configurationjob.h"
#include "widgets/elided.h"

#include <QGroupBox>

namespace widgets {
class Statement;
}

namespace preferences {

/// Whether git asks this program for tokens. It is git's setting, not ours: a change holds at once.
class GitField final : public QGroupBox
{
    Q_OBJECT

public:
    /// For tokens of @a organizations.
    explicit GitField(QList<azuredevops::Organization> organizations, QWidget *parent = nullptr);

private:
    void start(git::ConfigurationJob::Wish wish);
    void show(const git::ConfigurationResult &result);

    const QList<azuredevops::Organization> m_organizations;
    const QString m_command; ///< what git is to call
    widgets::Elided<QCheckBox> *const m_switch;
    widgets::Statement *const m_state;
    async::JobPtr<git::ConfigurationJob> m_job;
};

} // namespace preferences
