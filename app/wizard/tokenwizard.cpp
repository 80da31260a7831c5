// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wizard/tokenwizard.h"

#include "azuredevops/organizationlookup.h"
#include "keychain/preflight.h"
#include "lifecycle/readsecretjob.h"
#include "widgets/focusring.h"
#include "widgets/look.h"
#include "widgets/primarybutton.h"
#include "widgets/question.h"
#include "wizard/accesspage.h"
#include "wizard/checkpage.h"
#include "wizard/choices.h"
#include "wizard/createpage.h"
#include "wizard/donepage.h"
#include "wizard/organizationpage.h"
#include "wizard/pastepage.h"
#include "wizard/railstep.h"
#include "wizard/replacepage.h"
#include "wizard/revokepage.h"
#include "wizard/scrollingpage.h"
#include "wizard/steprail.h"
#include "wizard/storepage.h"
#include "wording/standingwords.h"

#include <QAbstractButton>
#include <QDateTime>
#include <QLayout>
#include <QMessageBox>
#include <QResizeEvent>
#include <QScreen>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace wizard {

using lifecycle::Services;
using widgets::PrimaryButton;
using widgets::scaled;

namespace {

constexpr QSize firstSize{760, 560};
/// What a window manager may draw around the window: nothing tells before it is shown.
constexpr QSize frameRoom{12, 44};

/// Of the secrets that the place had at these entries, before the rotation.
void keepReplaced(Rotated &rotated, const std::map<QString, token::Token> &former)
{
    const library::StoredToken &replaced = rotated.replaced();
    for (const auto &[entry, secret] : former) {
        const auto *const now = std::as_const(rotated.record).tokenAt(entry); // it may have moved
        if (now && now->entry == replaced.entry)
            rotated.secret = secret;
    }
}

/// Where reading and typing begin on @a page.
QWidget *firstControl(const QWizardPage &page)
{
    if (const auto *ours = qobject_cast<const ScrollingPage *>(&page);
        ours && ours->start() && ours->start()->isVisible())
        return ours->start();
    for (QWidget *each = page.nextInFocusChain(); each != &page; each = each->nextInFocusChain()) {
        if (page.isAncestorOf(each) && each->isVisibleTo(&page) && each->isEnabled()
            && (each->focusPolicy() & Qt::TabFocus))
            return each;
    }
    return nullptr;
}

QString titleOf(Journey journey, const std::optional<library::TokenRecord> &subject)
{
    const QString name = subject ? wording::nameOf(subject->place) : QString();
    switch (journey) {
    case Journey::FirstSetup: return TokenWizard::tr("PAT Wizard");
    case Journey::Revalidation: return TokenWizard::tr("Check %1 – PAT Wizard").arg(name);
    case Journey::Rotation: return TokenWizard::tr("Rotate %1 – PAT Wizard").arg(name);
    case Journey::Retirement: return TokenWizard::tr("Old token of %1 – PAT Wizard").arg(name);
    }
    Q_UNREACHABLE();
}

QDate todayUtc()
{
    return QDateTime::currentDateTimeUtc().date();
}

Session sessionOf(const std::optional<azuredevops::Organization> &organization, int lifespan)
{
    Session session;
    session.organization = organization;
    session.expiry = library::Expiry::on(todayUtc().addDays(lifespan));
    return session;
}

} // namespace

TokenWizard::TokenWizard(Journey journey, const lifecycle::Services &services,
                         const std::optional<azuredevops::Organization> &organization,
                         QWidget *parent)
    : TokenWizard(journey, services, sessionOf(organization, services.choices.lifespan), parent)
{
}

TokenWizard::TokenWizard(Journey journey, const lifecycle::Services &services,
                         const library::TokenRecord &record, QWidget *parent)
    : TokenWizard(journey, services,
                  sessionAbout(record, journey, todayUtc(), services.choices.lifespan), parent)
{
}

TokenWizard::TokenWizard(Journey journey, const lifecycle::Services &services, Session session,
                         QWidget *parent)
    : QWizard(parent)
    , m_journey(journey)
    , m_services(services)
    , m_session(std::move(session))
    , m_rail(new StepRail(journey, this))
{
    setWindowTitle(titleOf(journey, m_session.subject));
    setObjectName(u"tokenWizard"_s);
    new widgets::FocusRing(this);
    setWizardStyle(QWizard::ModernStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::NoCancelButtonOnLastPage
               | QWizard::ExtendedWatermarkPixmap); // the rail goes down to the window's edge
    setSideWidget(m_rail);
    connect(m_rail, &StepRail::wanted, this, &TokenWizard::goBackTo);
    needPage(route(journey).front());
    setStartId(int(route(journey).front()));
    if (journey == Journey::Rotation)
        tryOut();
    makeButtons();
    connect(this, &QWizard::currentIdChanged, this, &TokenWizard::onPageChanged);

    const QSize room = screen()->availableSize()
        - QSize(scaled(frameRoom.width(), *this), scaled(frameRoom.height(), *this));
    resize(
        QSize(scaled(firstSize.width(), *this), scaled(firstSize.height(), *this)).boundedTo(room));
    m_rail->fitInto(width());
}

TokenWizard::~TokenWizard() = default;

void TokenWizard::needPage(Step step)
{
    if (page(int(step)))
        return;
    QWizardPage *const made = makePage(step);
    made->setProperty("helpTopic", helpTopicOf(step));
    setPage(int(step), made);
    if (const auto *scrolling = qobject_cast<ScrollingPage *>(made)) {
        connect(scrolling, &ScrollingPage::troubleChanged, this, &TokenWizard::showSteps);
        connect(scrolling, &ScrollingPage::resized, this, &TokenWizard::alignButtons);
    }
}

QWizardPage *TokenWizard::makePage(Step step)
{
    switch (step) {
    case Step::Organization: {
        auto *organization = new OrganizationPage(m_session, m_services, this);
        connect(organization, &OrganizationPage::triedOut, this, &TokenWizard::showTrouble);
        connect(organization, &OrganizationPage::settingsRequested, this,
                &TokenWizard::settingsRequested);
        connect(this, &TokenWizard::settingsChanged, organization, &OrganizationPage::tryAgain);
        return organization;
    }
    case Step::Access: return new AccessPage(m_session, this);
    case Step::Create: {
        auto *create = new CreatePage(m_session, this);
        connect(create, &CreatePage::compactWanted, this, &TokenWizard::showCompact);
        return create;
    }
    case Step::Paste: {
        auto *paste = new PastePage(m_session, this);
        connect(this, &TokenWizard::tokenForgotten, paste, &PastePage::forget);
        return paste;
    }
    case Step::Check: {
        auto *check = new CheckPage(m_session, m_services, this);
        connect(check, &CheckPage::settingsRequested, this, &TokenWizard::settingsRequested);
        connect(this, &TokenWizard::settingsChanged, check, &CheckPage::checkIfUnchecked);
        return check;
    }
    case Step::Store: return m_journey == Journey::Rotation ? makeReplacePage() : makeStorePage();
    case Step::Revoke: return new RevokePage(m_session, m_services, this);
    case Step::Done: {
        auto *done = new DonePage(m_session, m_services, this);
        connect(done, &DonePage::rotationRequested, this, &TokenWizard::rotationRequested);
        return done;
    }
    }
    Q_UNREACHABLE();
}

QWizardPage *TokenWizard::makeStorePage()
{
    auto *store = new StorePage(m_session, m_services, this);
    connect(store, &StorePage::stored, findChild<PastePage *>(), &PastePage::forget);
    return store;
}

QWizardPage *TokenWizard::makeReplacePage()
{
    auto *replace = new ReplacePage(m_session, m_services, this);
    auto *const paste = findChild<PastePage *>();
    connect(replace, &ReplacePage::stored, paste, [this, paste] {
        keepReplaced(*m_session.rotated, std::exchange(m_session.former, {}));
        paste->forget();
    });
    connect(replace, &ReplacePage::overtaken, findChild<CheckPage *>(), &CheckPage::compareAnew);
    return replace;
}

void TokenWizard::showTrouble()
{
    if (auto *const create = findChild<CreatePage *>())
        create->showTrouble();
}

void TokenWizard::showCompact(bool compact)
{
    if (compact)
        m_ordinarySize = size();
    const QPoint corner = pos();
    setWindowFlag(Qt::WindowStaysOnTopHint, compact); // hides the window
    m_rail->parentWidget()->setVisible(!compact); // or the space beside it would stay
    setSideWidget(m_rail); // has QWizard reckon anew how narrow it can be
    resize(compact ? QSize(widgets::scaled(420, *this), widgets::scaled(430, *this))
                   : m_ordinarySize);
    move(corner);
    show();
    activateWindow();
}

void TokenWizard::tryOut()
{
    using azuredevops::OrganizationLookup;
    using keychain::Preflight;
    using lifecycle::ReadSecretJob;
    for (const QString &entry : library::entriesOf(*m_session.subject)) {
        m_formerReads.emplace_back(new ReadSecretJob(m_services, m_session.subject->place, entry));
        connect(m_formerReads.back().get(), &ReadSecretJob::finished, this,
                [this](const lifecycle::ReadSecretResult &result) {
                    if (!result)
                        return;
                    m_session.former.insert_or_assign(result.value().entry, result.value().token);
                    if (auto *const paste = findChild<PastePage *>())
                        paste->compareWithFormer();
                });
        m_formerReads.back()->start();
    }
    m_preflight.reset(new Preflight(m_services.store));
    connect(m_preflight.get(), &Preflight::finished, this,
            [this](const keychain::PreflightResult &result) {
                m_session.keychain = result;
                showTrouble();
            });
    m_lookup.reset(
        new OrganizationLookup(m_services.service, *m_session.organization, m_services.deadline));
    connect(m_lookup.get(), &OrganizationLookup::finished, this,
            [this](const azuredevops::Finding &finding) {
                m_session.service = finding;
                showTrouble();
            });
    m_preflight->start();
    m_lookup->start();
}

bool TokenWizard::validateCurrentPage()
{
    if (!QWizard::validateCurrentPage())
        return false;
    if (const int next = nextId(); next != -1)
        needPage(Step(next));
    return true;
}

void TokenWizard::makeButtons()
{
    for (const WizardButton which : {NextButton, CommitButton, FinishButton})
        setButton(which, new PrimaryButton(this));
    for (const WizardButton which : {CancelButton, BackButton})
        setButton(which, new widgets::Button(this));
    setButtonLayout({CancelButton, Stretch, BackButton, NextButton, CommitButton, FinishButton});
    // From the page Tab leads to what goes on, and not first to Cancel.
    QWidget *last = button(NextButton);
    for (const WizardButton which : {CommitButton, FinishButton, BackButton, CancelButton}) {
        setTabOrder(last, button(which));
        last = button(which);
    }
    // Qt's own texts hold arrows and angle brackets, which screen readers spell out.
    setButtonText(NextButton, tr("&Next"));
    setButtonText(BackButton, tr("&Back"));
    setButtonText(CommitButton, tr("&Store"));
    setButtonText(FinishButton, tr("&Finish"));
    setButtonText(CancelButton, tr("Cancel"));
    for (const auto &[which, name] : {std::pair(NextButton, u"next"_s),
                                      {BackButton, u"back"_s},
                                      {CommitButton, u"commit"_s},
                                      {FinishButton, u"finish"_s},
                                      {CancelButton, u"cancel"_s}}) {
        auto *const shown = qobject_cast<widgets::Button *>(button(which));
        shown->setObjectName(name);
        shown->letShorten();
    }
}

void TokenWizard::onPageChanged()
{
    if (currentId() == -1)
        return;
    alignButtons();
    showSteps();
    // QWizard leaves the focus where it was, even on a page that is hidden by now.
    if (QWidget *const first = firstControl(*currentPage()))
        first->setFocus();
}

void TokenWizard::alignButtons()
{
    const auto *const shown = qobject_cast<const ScrollingPage *>(currentPage());
    if (!shown)
        return;
    const QWidget *const next = button(NextButton);
    const QLayout *const around = next->parentWidget()->layout();
    for (int i = 0; i < around->count(); ++i) {
        QLayout *const row = around->itemAt(i)->layout();
        if (!row || row->indexOf(next) < 0)
            continue;
        const int above = scaled(widgets::pageMargin, *this) / 2;
        int left = shown->margin();
        int right = shown->rest() - PrimaryButton::ringRoom;
        if (isRightToLeft())
            std::swap(left, right);
        row->setContentsMargins(left, above, right, above);
        row->setSpacing(scaled(widgets::gap, *this));
    }
}

void TokenWizard::showSteps()
{
    using Place = StepStanding::Place;
    const QList<Step> open = openSteps();
    Place place = Place::Behind;
    for (const Step step : route(m_journey)) {
        const bool isHere = step == Step(currentId());
        if (isHere)
            place = Place::Here;
        StepStanding standing;
        standing.place = place;
        if (place != Place::Ahead) {
            standing.isTroubled = isTroubled(step);
            standing.canBeGoneTo = open.contains(step);
        }
        if (place == Place::Behind)
            standing.chosen = chosenAt(step, m_session);
        m_rail->show(step, standing);
        if (isHere)
            place = Place::Ahead;
    }
    // What is advised against is not offered as the one thing to do.
    static_cast<PrimaryButton *>(button(NextButton))
        ->setPrimary(Step(currentId()) != Step::Create || !isTroubled(Step::Create));
}

QList<Step> TokenWizard::openSteps() const
{
    QList<Step> open;
    const QList<int> visited = visitedIds();
    for (qsizetype i = visited.size() - 2; i >= 0 && !page(visited.at(i))->isCommitPage(); --i)
        open += Step(visited.at(i));
    return open;
}

bool TokenWizard::isTroubled(Step step) const
{
    const auto &subject = m_session.subject;
    if (step == Step::Revoke && Step(currentId()) != step)
        return subject && !subject->old.isEmpty(); // left to be done
    const auto *const shown = qobject_cast<const ScrollingPage *>(page(int(step)));
    return shown && shown->isInTrouble();
}

void TokenWizard::goBackTo(Step step)
{
    while (Step(currentId()) != step && openSteps().contains(step))
        back();
}

void TokenWizard::resizeEvent(QResizeEvent *event)
{
    m_rail->fitInto(event->size().width());
    QWizard::resizeEvent(event);
}

int TokenWizard::nextId() const
{
    const auto steps = route(m_journey);
    const auto here = std::ranges::find(steps, Step(currentId()));
    const bool last = here == steps.end() || std::next(here) == steps.end();
    return last ? -1 : int(*std::next(here));
}

void TokenWizard::reject()
{
    // There is nothing to reject any more: what was stored is shown next.
    if (m_session.stored || currentPage()->isFinalPage())
        return accept();
    if (!m_session.holdsUnstoredToken()) {
        QWizard::reject();
        return;
    }
    const auto [question, leave] = widgets::ask(
        this, u"giveUp"_s, tr("Give up the token?"),
        tr("The token has not been proved to be stored. Azure DevOps does not show it again: if "
           "you close now, you may need to make a new one."),
        {u"keepGoing"_s, tr("&Keep going")}, {u"giveItUp"_s, tr("&Give it up")});
    connect(leave, &QAbstractButton::clicked, this, [this] {
        m_session.forgetToken();
        Q_EMIT tokenForgotten();
        QWizard::reject();
    });
    // A keychain that opens meanwhile makes the question moot.
    connect(this, &QWizard::currentIdChanged, question, &QDialog::reject);
    question->open();
}

} // namespace wizard
