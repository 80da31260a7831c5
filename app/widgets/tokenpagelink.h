// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/organization.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
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

    /// Leaves the button to others that call open(): only the address is shown, and its copy
    /// button.
    void showAddressOnly();
    /// Shows only the button that opens it; the rest if that does not work.
    void showButtonOnly();

    void setOrganization(const azuredevops::Organization &organization);
    /// Takes back what was said of the browser and the clipboard.
    void forget();
    void open();

Q_SIGNALS:
    /// No browser could be opened; it is said so.
    void failed();
    /// The address is on the clipboard, and nothing else any more.
    void copied();

private:
    void copy();
    void onFailed();

    Browser *const m_browser;
    QPushButton *const m_open;
    QPushButton *const m_copy;
    QHBoxLayout *const m_row;
    Label *const m_link;
    Statement *const m_outcome;
};

} // namespace widgets
