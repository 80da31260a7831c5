// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/organization.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace widgets {

class Browser;
class Label;
class Statement;

/// The way to an organization's token page: opens it in a browser, or copies its address.
class TokenPageLink final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenPageLink(QWidget *parent = nullptr);

    void setOrganization(const azuredevops::Organization &organization);
    /// Takes back what was said of the browser and the clipboard.
    void forget();

Q_SIGNALS:
    /// The address is on the clipboard, and nothing else any more.
    void copied();

private:
    void open();
    void copy();

    Browser *const m_browser;
    Label *const m_link;
    Statement *const m_outcome;
};

} // namespace widgets
