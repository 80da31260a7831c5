// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "finder/copies.h"
#include "library/tokenrecord.h"
#include "lifecycle/services.h"
#include "token/token.h"

#include <QDialog>
#include <QStringList>

#include <map>

class QPushButton;
class QVBoxLayout;

namespace widgets {

class CopySearch;
class Label;
class Statement;

/// Looks for copies of stored tokens while it is open, and lists the places: where, as what, who
/// can read it, how it is changed; and what could not be looked at.
class CopiesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// As CopySearch.
    CopiesDialog(const lifecycle::Services &services, const library::TokenRecord &record,
                 const QStringList &entries, QWidget *parent = nullptr,
                 const std::map<QString, token::Token> &known = {});

private:
    [[nodiscard]] QWidget *results();
    [[nodiscard]] QWidget *buttons();
    void search();
    void showProgress(qint64 files, qint64 bytes);
    void tell(const finder::Report &report);
    void sayVerdict(const finder::Report &report);
    void list(const finder::Report &report);
    /// Another line of the list.
    Statement *add(const QString &name);
    void chooseFolder();

    const library::Place m_place;
    QStringList m_folders;
    CopySearch *const m_search;
    Label *const m_where;
    Statement *const m_verdict;
    QVBoxLayout *const m_lines;
    QPushButton *const m_addFolder;
    QPushButton *const m_again; ///< stops what is under way
};

} // namespace widgets
