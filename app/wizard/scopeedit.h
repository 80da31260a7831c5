// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace azuredevops {
struct CheckReport;
class Organization;
} // namespace azuredevops
namespace widgets {
class Statement;
class TokenPageLink;
} // namespace widgets

namespace wizard {

/// How to alter the scopes of a token that exists, on the token page: to add what is missing, or to
/// take away what was not wanted.
class ScopeEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeEdit(QWidget *parent = nullptr);

    /// To add what @a report finds missing of the token called @a name; hidden if nothing is.
    void offerMore(const azuredevops::CheckReport &report,
                   const azuredevops::Organization &organization, const QString &name);
    /// To leave the token called @a name only what @a report says is needed.
    void offerLess(const azuredevops::CheckReport &report,
                   const azuredevops::Organization &organization, const QString &name);

private:
    void tell(const QString &headline, const QString &name, const QString &scopes);

    widgets::Statement *const m_steps;
    widgets::TokenPageLink *const m_link;
};

} // namespace wizard
