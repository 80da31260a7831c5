// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/passwordcopy.h"

#include "wizard/artwork.h"
#include "wizard/statement.h"
#include "wording/librarywords.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using lifecycle::ReadSecretJob;
using wording::Mark;

PasswordCopy::PasswordCopy(const lifecycle::Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_copy(new QPushButton(tr("&Copy as password"), this))
    , m_copied(new Statement(u"copied"_s, this))
{
    m_copied->setAnnounced();
    m_copy->setObjectName(u"copyPassword"_s);
    m_copy->setAutoDefault(false);
    m_copy->setIcon(icon(u"copy"_s, palette()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_copy, 0, Qt::AlignLeading);
    layout->addWidget(m_copied);
    connect(m_copy, &QPushButton::clicked, this, &PasswordCopy::start);
}

PasswordCopy::~PasswordCopy() = default;

void PasswordCopy::setPlace(const library::Place &place)
{
    m_place = place;
    m_read.reset();
    m_copy->setEnabled(true);
    m_copied->clear();
}

void PasswordCopy::start()
{
    m_copied->say(Mark::Waiting, tr("Asking your keychain… It may want its password."));
    m_copy->setEnabled(false);
    m_read.reset(new ReadSecretJob(m_services, *m_place));
    connect(m_read.get(), &ReadSecretJob::finished, this,
            [this](const lifecycle::ReadSecretResult &result) {
                m_read.reset();
                m_copy->setEnabled(true);
                if (result) {
                    m_clipboard.lend(result.value().token);
                    m_copied->say(Mark::Works, tr("Copied."),
                                  tr("Paste it now: it is taken off the clipboard after 30 seconds, "
                                     "and when you close this window."));
                } else {
                    const auto words = wording::explain(result.error());
                    m_copied->say(Mark::Refused, words.happened, words.advice());
                }
            });
    m_read->start();
}

} // namespace wizard
