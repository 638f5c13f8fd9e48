// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/files/message_files.h"
#include "tests/support/ui/accessible_names.h"
#include "tests/support/ui/desk.h"
#include "ui/kit/commands/message_bar.h"
#include "ui/kit/dialogs/form_dialog.h"
#include "ui/referrals/messages/message_import_dialog.h"
#include "ui/referrals/referrals_page.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThread>
#include <catch2/catch_test_macros.hpp>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace brobygger;
using namespace brobygger::test;

namespace {

/// A message file that is not there as a whole yet: whoever reads it waits until it arrives.
class SlowMessage final {
public:
    explicit SlowMessage(const QString& path)
        : m_path(path) {
        REQUIRE(::mkfifo(QFile::encodeName(m_path).constData(), S_IRUSR | S_IWUSR) == 0);
    }
    ~SlowMessage() {
        if (!m_hasArrived) {
            arrive({}); // or a test that fails would wait for ever
        }
    }
    SlowMessage(const SlowMessage&) = delete;
    SlowMessage& operator=(const SlowMessage&) = delete;

    const QString& path() const { return m_path; }
    void arrive(const QByteArray& bytes) {
        m_hasArrived = true;
        const QDeadlineTimer latest(10'000);
        int end = -1;
        do { // it can be opened for writing once somebody reads
            QThread::msleep(1);
            end = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_NONBLOCK);
        } while (end < 0 && !latest.hasExpired());
        CHECK(::write(end, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size());
        ::close(end);
    }

private:
    QString m_path;
    bool m_hasArrived = false;
};

/// The page while it reads a message that has not wholly come.
struct Reading {
    Desk desk;
    QTemporaryDir folder;
    ReferralsPage page{desk.context};
    SlowMessage message{folder.filePath(QStringLiteral("brev.xml"))};

    Reading() { Desk::show(page); }
    void begin() {
        desk.ask.answer(message.path());
        named<QPushButton>(page, "importReferralButton")->click();
    }
};

bool isMessageOpen(const ReferralsPage& page) { return named<MessageImportDialog>(page, "messageImportDialog") != nullptr; }

} // namespace

TEST_CASE("A message waits until the form is closed that was opened while it was read", "[messages]") {
    Reading reading;
    ReferralsPage& page = reading.page;
    reading.begin();
    named<QPushButton>(page, "newReferralButton")->click();
    const QPointer<FormDialog> form = named<FormDialog>(page, "incomingDialog");
    REQUIRE(form);
    reading.message.arrive(xdisMessage());
    CHECK_FALSE(QTest::qWaitFor([&page] { return isMessageOpen(page); }, 1000));
    type("Inga");
    CHECK(named<QLineEdit>(*form, "givenNameEdit")->text() == QStringLiteral("Inga"));
    CHECK(QApplication::activeModalWidget() == form);
    press(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&page] { return isMessageOpen(page); }));
    CHECK((!form || !form->isVisible()));
}

TEST_CASE("That a file is no message is told once the form is closed that was opened while it was read", "[messages]") {
    Reading reading;
    ReferralsPage& page = reading.page;
    reading.begin();
    named<QPushButton>(page, "newReferralButton")->click();
    REQUIRE(named<FormDialog>(page, "incomingDialog"));
    reading.message.arrive("Husk mælk");
    const auto isTold = [&page] { return page.messages()->text().contains(QStringLiteral("brev.xml")); };
    CHECK_FALSE(QTest::qWaitFor(isTold, 1000));
    press(Qt::Key_Escape);
    CHECK(QTest::qWaitFor(isTold));
}

TEST_CASE("That a message is read is said as long as it lasts, whatever else is told meanwhile", "[messages]") {
    Reading reading;
    ReferralsPage& page = reading.page;
    const auto* stop = named<QPushButton>(page, "cancelTaskButton");
    REQUIRE(stop);
    CHECK_FALSE(stop->isVisible());
    reading.begin();
    REQUIRE(QTest::qWaitFor([stop] { return stop->isVisible(); }));
    CHECK(namelessControls(page).isEmpty());
    page.messages()->setLifetime(1);
    page.messages()->tell(QStringLiteral("Gemt."));
    REQUIRE(QTest::qWaitFor([&page] { return page.messages()->isHidden(); }));
    CHECK_FALSE(QTest::qWaitFor([stop] { return !stop->isVisible(); }, 200));
    reading.message.arrive(xdisMessage());
    CHECK(QTest::qWaitFor([&page] { return isMessageOpen(page); }));
    CHECK_FALSE(stop->isVisible());
}

TEST_CASE("Reading a message is given up with a button, and nothing is received", "[messages]") {
    Reading reading;
    ReferralsPage& page = reading.page;
    reading.begin();
    auto* stop = named<QPushButton>(page, "cancelTaskButton");
    REQUIRE(QTest::qWaitFor([stop] { return stop->isVisible(); }));
    stop->click();
    reading.message.arrive(xdisMessage());
    REQUIRE(QTest::qWaitFor([stop] { return !stop->isVisible(); }));
    CHECK(page.messages()->text().contains(QStringLiteral("Læsningen af meddelelsen blev stoppet.")));
    CHECK_FALSE(isMessageOpen(page));
}
