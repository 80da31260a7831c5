// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "lifecycle/services.h"
#include "wizard/journey.h"
#include "wizard/session.h"

#include <QWizard>

#include <vector>

namespace azuredevops {
class OrganizationLookup;
}
namespace lifecycle {
class ReadSecretJob;
}

namespace wizard {

class StepRail;

/// The window for a journey: its pages in the order of route(), and the rail of steps. A page is
/// made when it is first gone to: to make all of them takes a good part of a start.
class TokenWizard final : public QWizard
{
    Q_OBJECT

public:
    /// What @a services refer to must outlive the wizard. @a organization prefills the first page.
    TokenWizard(Journey journey, const lifecycle::Services &services,
                const std::optional<azuredevops::Organization> &organization = {},
                QWidget *parent = nullptr);
    /// A journey about @a record, which is stored.
    TokenWizard(Journey journey, const lifecycle::Services &services,
                const library::TokenRecord &record, QWidget *parent = nullptr);
    ~TokenWizard() override;

    /// Where the token is stored that the journey made, or is about; nothing if it has made none.
    [[nodiscard]] std::optional<library::Place> place() const
    {
        return m_session.stored || m_session.subject ? std::optional(m_session.place())
                                                     : std::nullopt;
    }

    int nextId() const override;
    bool validateCurrentPage() override;

    /// Asks first if a token that is shown only once would be lost.
    void reject() override;

Q_SIGNALS:
    /// The person has given the token up.
    void tokenForgotten();
    /// The person wants to go on with that; this window is done.
    void rotationRequested(const library::Place &place);
    /// A page leads to what is to be chosen; settingsChanged() comes once something is.
    void settingsRequested(settings::Part part);
    void settingsChanged();
    /// The person wants to read about @a topic (manual/topics.h).
    void helpRequested(const QString &topic);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    TokenWizard(Journey journey, const lifecycle::Services &services, Session session,
                QWidget *parent);
    void needPage(Step step);
    [[nodiscard]] QWizardPage *makePage(Step step);
    [[nodiscard]] QWizardPage *makeStorePage();
    [[nodiscard]] QWizardPage *makeReplacePage();
    void showTrouble();
    /// Small, without the rail, and in front of all others; or as it was.
    void showCompact(bool compact);
    /// Of a rotation: what first-time setup does on its first page.
    void tryOut();
    void makeButtons();
    void onPageChanged();
    /// Gives the buttons the margins of the page above them.
    void alignButtons();
    void showSteps();
    void goBackTo(Step step);
    /// Those that Back leads to: none from before something was stored.
    [[nodiscard]] QList<Step> openSteps() const;
    [[nodiscard]] bool isTroubled(Step step) const;

    const Journey m_journey;
    const lifecycle::Services m_services;
    Session m_session;
    StepRail *const m_rail;
    QSize m_ordinarySize; ///< while it is compact
    std::vector<async::JobPtr<lifecycle::ReadSecretJob>> m_formerReads;
    async::JobPtr<keychain::Preflight> m_preflight;
    async::JobPtr<azuredevops::OrganizationLookup> m_lookup;
};

} // namespace wizard
