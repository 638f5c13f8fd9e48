// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/forms/search_line.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace brobygger {

namespace {
class DownKey final : public QObject {
public:
    DownKey(QLineEdit* search, std::function<void()> intoList)
        : QObject(search)
        , m_intoList(std::move(intoList)) {
        search->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->key() == Qt::Key_Down && !(key->modifiers() & ~Qt::KeypadModifier)) {
                m_intoList();
                return true;
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_intoList;
};
} // namespace

void leadDown(QLineEdit* search, std::function<void()> intoList) { new DownKey(search, std::move(intoList)); }

} // namespace brobygger
