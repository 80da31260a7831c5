// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "preferences/gitfield.h"

#include "widgets/label.h"
#include "widgets/statement.h"
#include "wording/gitwords.h"

#include <QBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace preferences {

using git::ConfigurationJob;
using wording::Mark;

GitField::GitField(QList<azuredevops::Organization> organizations, QWidget *parent)
    : QGroupBox(tr("Git"), parent)
    , m_organizations(std::move(organizations))
    , m_command(git::helperCommand(git::programFile()))
    , m_switch(new widgets::Elided<QCheckBox>(tr("Let &git get its tokens from PAT Wizard"), this))
    , m_state(new widgets::Statement(u"gitState"_s, this))
{
    m_switch->letShorten();
    m_switch->setObjectName(u"git"_s);
    auto *const note = new widgets::Label(
        tr("Git then asks PAT Wizard for the password of repositories in Azure DevOps. This "
           "changes your git configuration, at once."),
        this);
    note->setMuted();
    m_switch->setAccessibleDescription(note->text());
    auto *const column = new QVBoxLayout(this);
    column->addWidget(m_switch);
    column->addWidget(note);
    column->addWidget(m_state);
    connect(m_switch, &QCheckBox::clicked, this, [this](bool isOn) {
        start(isOn ? ConfigurationJob::Wish::On : ConfigurationJob::Wish::Off);
    });
    start(ConfigurationJob::Wish::Status);
}

void GitField::start(ConfigurationJob::Wish wish)
{
    m_job.reset(new ConfigurationJob(wish, git::Scope::Global, m_organizations, m_command));
    connect(m_job.get(), &ConfigurationJob::finished, this, &GitField::show);
    m_job->start();
}

void GitField::show(const git::ConfigurationResult &result)
{
    if (!result) {
        m_switch->setChecked(false);
        const auto words = wording::explain(result.error());
        return m_state->say(Mark::Warning, words.happened, words.advice());
    }
    const QStringList addresses = git::addressesOf(m_organizations);
    m_switch->setChecked(std::ranges::any_of(addresses, [&result](const QString &address) {
        return wording::asksUs(result.value(), address);
    }));
    const auto remarks = wording::remarks(result.value(), m_organizations, m_command);
    if (remarks.isEmpty())
        return m_state->clear();
    const auto &[code, mark, words] = remarks.constFirst();
    m_state->say(mark, words.happened, words.advice());
}

} // namespace preferences
