// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSplitter>

namespace overview {

class DetailsPanel;
class ListPane;

/// The list, and beside it the details of what is selected in it; where there is no room for both,
/// one of them as a page of its own.
class Panes final : public QSplitter
{
    Q_OBJECT

public:
    Panes(ListPane &list, DetailsPanel &details, QWidget *parent = nullptr);

    /// Leads to the details, and the focus to what can be done there.
    void showDetails();
    void showList();
    /// What the person made of it, in pixels; 0 unless they did.
    [[nodiscard]] int detailsWidth() const noexcept { return m_detailsWidth; }
    void setDetailsWidth(int width) { m_detailsWidth = width; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void suitWidth();
    void arrange();
    void share();

    ListPane &m_list;
    DetailsPanel &m_details;
    bool m_isNarrow = true; // until it is known to be wide: the window may have to be small
    bool m_isAtDetails = false; ///< while it is narrow
    int m_detailsWidth = 0;
};

} // namespace overview
