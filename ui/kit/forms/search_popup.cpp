// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/forms/search_popup.h"

#include "ui/kit/tables/hit_lines.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace brobygger {

namespace {

constexpr int hitsShown = 8;

HitLine lineOf(const Hit& hit) {
    return {hit.title, hit.detail, hit.kind, hit.icon ? icon(*hit.icon, IconTone::Muted) : QIcon()};
}

} // namespace

SearchPopup::SearchPopup(Search search, QWidget* parent)
    : QWidget(parent)
    , m_search(std::move(search))
    , m_edit(new QLineEdit)
    , m_hint(makeLabel(QString(), TextRole::Small, m_edit))
    , m_list(new QListWidget(this)) {
    m_edit->setObjectName(QStringLiteral("searchEdit"));
    m_edit->addAction(icon(IconName::Search, IconTone::Muted), QLineEdit::LeadingPosition);
    m_edit->installEventFilter(this);
    m_hint->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    auto* inside = new QHBoxLayout(m_edit);
    inside->setContentsMargins(0, 0, 10, 0);
    inside->addWidget(m_hint, 0, Qt::AlignRight);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &SearchPopup::look);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchPopup::showHint);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    retranslate();
}

SearchPopup::~SearchPopup() {
    // While open the list belongs to the window, which may have taken it along.
    delete m_list.data();
}

void SearchPopup::setPlaceholder(const QString& placeholder) {
    m_edit->setPlaceholderText(placeholder);
    m_edit->setAccessibleName(placeholder);
}

void SearchPopup::setShortcutHint(const QString& hint) {
    m_hint->setText(hint);
    showHint();
}

void SearchPopup::clear() {
    m_edit->clear();
    close();
}

void SearchPopup::look() {
    const QString text = m_edit->text().trimmed();
    m_hits = text.isEmpty() || !m_search ? QList<Hit>() : m_search(text);
    m_list->clear();
    for (const Hit& hit : m_hits) {
        addHitLine(m_list, lineOf(hit));
    }
    if (m_hits.isEmpty()) {
        if (text.isEmpty())
            return close();
        m_hits.append(Hit{tr("Nothing found"), m_nothingFound.isEmpty()
                                                   ? tr("Try fewer letters, a birth date or a telephone number.")
                                                   : m_nothingFound});
        addHitLine(m_list, lineOf(m_hits.first()))->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    open();
}

void SearchPopup::open() {
    m_list->setParent(window());
    const QPoint below = mapTo(window(), QPoint(0, height() + 4));
    int height = 12;
    for (const Hit& hit : m_hits.mid(0, hitsShown)) {
        height += HitDelegate::heightOf(hit.detail);
    }
    const int width = qMin(qMax(this->width(), HitDelegate::leastWidth), window()->width() - 16);
    const int left = qMax(8, qMin(below.x(), window()->width() - width - 8));
    // Near the lower edge of a dialog the hits stand above the field, where they can be seen.
    const int above = below.y() - 8 - this->height() - height;
    const bool hasRoomBelow = below.y() + height <= window()->height();
    m_list->setGeometry(left, hasRoomBelow || above < 0 ? below.y() : above, width, height);
    m_list->raise();
    m_list->show();
}

void SearchPopup::close() {
    if (m_list)
        m_list->hide();
}

void SearchPopup::choose(int row) {
    const QListWidgetItem* item = m_list->item(row);
    if (!item || item->flags() == Qt::NoItemFlags)
        return;
    const Hit hit = m_hits.value(row);
    close();
    Q_EMIT chosen(hit);
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_hint && event->type() == QEvent::FontChange) {
        // The theme gives labels their font after everything else; the room for it is known only now.
        QMetaObject::invokeMethod(this, &SearchPopup::showHint, Qt::QueuedConnection);
    }
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        close();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isOpen = m_list->isVisible();
    if (key == Qt::Key_Down && !isOpen) {
        look();
        return true;
    }
    if (isOpen && (key == Qt::Key_Down || key == Qt::Key_Up)) {
        const int step = key == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
        return true;
    }
    if (isOpen && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        choose(m_list->currentRow());
        return true;
    }
    if (isOpen && key == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchPopup::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        showHint();
    QWidget::changeEvent(event);
}

void SearchPopup::showHint() {
    const bool shows = m_edit->text().isEmpty() && !m_hint->text().isEmpty();
    m_hint->setVisible(shows);
    // What says what to write here ends before it.
    m_edit->setTextMargins(0, 0, shows ? m_hint->sizeHint().width() + 4 : 0, 0);
}

void SearchPopup::retranslate() {
    m_list->setAccessibleName(tr("Hits"));
    if (m_edit->accessibleName().isEmpty())
        m_edit->setAccessibleName(tr("Search"));
}

} // namespace brobygger
