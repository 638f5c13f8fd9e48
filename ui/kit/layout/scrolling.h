// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QScrollArea>
#include <QString>
#include <functional>

namespace brobygger {

/// Room for content that may be higher than its place: it scrolls downwards only, shows what lies behind it, and takes no
/// focus itself, since its controls do and it follows them. The area owns the content.
QScrollArea* scrolling(QWidget* content, const QString& objectName = {});
/// The same for content that fills its place, such as tables: it scrolls only when the place is lower than it can bear.
QScrollArea* scrollingWhenLow(QWidget* content);
/// Room for the fields of a dialog, or for what stands beside others on a page. It scrolls by itself while there is height
/// enough for that; made whole, it asks for all the height of its content, so that the page scrolls it along and nothing
/// scrolls inside. A shaded edge shows that there is more below.
class GrowingScrollArea final : public QScrollArea {
    Q_OBJECT
public:
    GrowingScrollArea(QWidget* content, const QString& objectName);
    void setWhole(bool isWhole);
    /// While it scrolls by itself it ends below a whole one of these parts of its content: half a line at the edge looks like
    /// the end of all of them. Where that would leave more of the place empty than a field needs, the part is cut instead; so
    /// is the part that has the focus or was brought into sight, since half a field is better than a hidden one. Where all of
    /// it has room without a bar there is none, whatever was there a moment ago.
    void setRows(std::function<QList<QWidget*>()> rows);
    /// Scrolls to this widget of its content, and keeps it in sight when the rows around it change.
    void bringIntoSight(QWidget* part);
    bool hasHeightForWidth() const override { return m_isWhole; }
    int heightForWidth(int width) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void endAtARow();
    bool fitsWithoutBar() const;
    void showEdge();
    int roomForWholeRows() const;
    bool isLookedAt(const QWidget& row) const;

    QWidget* m_edge; ///< while there is more below
    bool m_isWhole = false;
    bool m_isEnding = false;
    std::function<QList<QWidget*>()> m_rows;
    QPointer<QWidget> m_sought; ///< what was brought into sight last
};

/// Puts other content into such an area; what was there before is deleted.
void setScrolling(QScrollArea* area, QWidget* content);

} // namespace brobygger
