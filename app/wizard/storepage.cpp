// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/storepage.h"

#include "lifecycle/addjob.h"
#include "widgets/card.h"
#include "widgets/givenvalue.h"
#include "widgets/label.h"
#include "widgets/look.h"
#include "widgets/statement.h"
#include "widgets/textfield.h"
#include "wizard/session.h"
#include "wording/checkrows.h"
#include "wording/keychainwords.h"
#include "wording/librarywords.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace wizard {

using azuredevops::Verdict;
using lifecycle::AddJob;
using lifecycle::AddResult;
using lifecycle::Services;
using widgets::Card;
using widgets::GivenValue;
using widgets::Label;
using widgets::Statement;
using wording::Mark;

StorePage::StorePage(Session &session, const lifecycle::Services &services, QWidget *parent)
    : ScrollingPage(parent)
    , m_session(session)
    , m_services(services)
    , m_name(new widgets::TextField(u"storedName"_s, this))
    , m_given(new GivenValue(u"changeName"_s, nameField(), this))
    , m_place(new Statement(u"place"_s, this))
    , m_unchecked(new Statement(u"unchecked"_s, this))
    , m_progress(new Statement(u"progress"_s, this))
{
    setTitle(tr("Store the token"));
    setSubTitle(tr("It is written, read back and compared."));
    setCommitPage(true);

    m_unchecked->setFramed(true);
    m_progress->setAnnounced();
    auto *card = new Card(this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(12, 12, 12, 12);
    inside->addWidget(m_given);
    inside->addWidget(m_progress); // near the name, which it may be about
    inside->addWidget(m_place);
    content()->setSpacing(widgets::gap);
    content()->addWidget(m_unchecked);
    content()->addWidget(card);

    m_patience.setSingleShot(true);
    m_patience.setInterval(5s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_progress->say(Mark::Waiting,
                        tr("Waiting for your keychain… Is it asking for a password?"));
    });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &name) {
        m_session.storedName = name == m_session.tokenName ? QString() : name;
        m_progress->clear();
        showPlace();
        suitGoingOn();
    });
}

StorePage::~StorePage() = default;

QWidget *StorePage::nameField()
{
    m_name->setMaxLength(100);
    auto *row = new QWidget(this);
    auto *label = new Label(tr("Na&me:"), row);
    label->setBuddy(m_name);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_name);
    return row;
}

void StorePage::initializePage()
{
    m_name->setText(m_session.storedName.isEmpty() ? m_session.tokenName : m_session.storedName);
    m_progress->clear();
    m_given->fold(tr("Name: %1").arg(wording::plain(m_name->text())));
    setStart(wizard()->button(QWizard::CommitButton));
    showPlace();
    switch (m_session.report->verdict()) {
    case Verdict::Works:
    case Verdict::Refused: // never comes this far
        m_unchecked->clear();
        break;
    case Verdict::Limited:
        m_unchecked->say(Mark::Warning, wording::summary(*m_session.report),
                         tr("You chose to store it anyway."));
        break;
    case Verdict::Unchecked:
        m_unchecked->say(Mark::Warning, tr("The token could not be checked."),
                         tr("You chose to store it unchecked."));
        break;
    }
}

void StorePage::cleanupPage()
{
    m_patience.stop();
    m_add.reset();
    m_session.stored.reset();
    m_name->setEnabled(true);
}

bool StorePage::isComplete() const
{
    return !m_add && library::isTokenName(m_name->text());
}

bool StorePage::validatePage()
{
    if (m_session.token && !m_add)
        store();
    return !m_session.token;
}

void StorePage::showPlace()
{
    if (!library::isTokenName(m_name->text())) {
        m_place->say(Mark::Refused, tr("This name cannot be used."),
                     tr("A name has at least one character, no slash, and no blank at its ends."));
        return;
    }
    const library::Place place{*m_session.organization, m_name->text()};
    const QString keychain = wording::plain(m_services.store.name());
    m_place->say(
        Mark::Info,
        keychain.isEmpty()
            ? tr("It will be stored in your keychain as %1.").arg(place.key())
            : tr("It will be stored in the keychain “%1” as %2.").arg(keychain, place.key()));
}

void StorePage::store()
{
    const library::Place place{*m_session.organization, m_name->text()};
    const auto record = library::newRecord(place, m_session.tokenName, *m_session.token,
                                           *m_session.report, m_session.expiry.day());
    m_add.reset(new AddJob(m_services, record, *m_session.token));
    connect(m_add.get(), &AddJob::finished, this, [this](const AddResult &result) {
        m_patience.stop();
        m_add.reset();
        m_name->setEnabled(true);
        if (result) {
            m_session.stored = result.value();
            onAdopted();
        } else {
            std::visit([this](const auto &why) { onRefused(why); }, result.error());
        }
        suitGoingOn();
    });
    m_add->start();
    m_patience.start();
    m_progress->say(Mark::Waiting, tr("Storing the token…"));
    m_name->setEnabled(false);
    suitGoingOn();
}

void StorePage::refuse(const wording::Explanation &words)
{
    m_progress->say(Mark::Refused, words.happened, words.advice());
}

void StorePage::onRefused(const keychain::KeychainError &error)
{
    refuse(wording::explain(error));
}

void StorePage::onRefused(const library::LibraryError &error)
{
    refuse(wording::explain(error));
}

void StorePage::onRefused(const lifecycle::NameTaken &)
{
    const library::Place place{*m_session.organization, m_name->text()};
    if (place.name != m_suggested)
        m_wanted = place.name;
    m_taken += place.key();
    // The library knows most of the others; what it does not list, "Store" will find.
    if (const auto records = m_services.library.records()) {
        for (const library::TokenRecord &record : records.value())
            m_taken += record.place.key();
    }
    m_suggested = library::freeTokenName({place.organization, m_wanted}, m_taken);
    m_name->setText(m_suggested);
    m_given->unfold();
    m_name->setFocus();
    m_name->selectAll();
    m_progress->say(Mark::Warning,
                    tr("The name “%1” is taken. Suggested: “%2”.")
                        .arg(wording::plain(place.name), wording::plain(m_suggested)),
                    tr("The token that has that name is not changed."));
}

void StorePage::onRefused(const lifecycle::NotRecorded &error)
{
    stay(error.place, wording::explain(error));
}

void StorePage::onRefused(const lifecycle::NotPublished &error)
{
    stay(error.place, wording::explain(error));
}

void StorePage::stay(const library::Place &place, const wording::Explanation &words)
{
    m_session.stored = place; // closing the window now loses nothing
    m_name->setEnabled(false); // "Store" tries once more, and not under another name
    m_progress->say(Mark::Warning, words.happened, words.advice());
}

void StorePage::onAdopted()
{
    m_session.token.reset();
    m_progress->say(Mark::Works, tr("Stored, read back and compared."));
    Q_EMIT stored();
    wizard()->next();
}

} // namespace wizard
