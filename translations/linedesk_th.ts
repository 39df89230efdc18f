<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th">
<context>
    <name>ActionTable</name>
    <message>
        <source>Show the inbox</source>
        <translation>ไปที่กล่องข้อความ</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>ไปที่คิว</translation>
    </message>
    <message>
        <source>Show the dashboard</source>
        <translation>ไปที่แดชบอร์ด</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>กลับไปหน้าก่อน</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>รีเฟรช</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>ไปที่รายการ</translation>
    </message>
    <message>
        <source>Go to the filters</source>
        <translation>ไปที่ตัวกรอง</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>ช่องถัดไป</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>ช่องก่อนหน้า</translation>
    </message>
    <message>
        <source>Show or hide the customer panel</source>
        <translation>แสดงหรือซ่อนข้อมูลลูกค้า</translation>
    </message>
    <message>
        <source>Next theme</source>
        <translation>ธีมถัดไป</translation>
    </message>
    <message>
        <source>Compact or comfortable rows</source>
        <translation>สลับแถวกระชับหรือสบายตา</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>ขยายตัวอักษร</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>ย่อตัวอักษร</translation>
    </message>
    <message>
        <source>Text at 100%</source>
        <translation>ขนาดตัวอักษร 100%</translation>
    </message>
    <message>
        <source>Open the view menu</source>
        <translation>เปิดเมนูมุมมอง</translation>
    </message>
    <message>
        <source>Show this list of keys</source>
        <translation>แสดงรายการคีย์ลัดนี้</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออกจากโปรแกรม</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>แถวถัดไป</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>แถวก่อนหน้า</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>แถวแรก</translation>
    </message>
    <message>
        <source>Last row</source>
        <translation>แถวสุดท้าย</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>เปิดการสนทนา</translation>
    </message>
    <message>
        <source>Next filter</source>
        <translation>ตัวกรองถัดไป</translation>
    </message>
    <message>
        <source>Previous filter</source>
        <translation>ตัวกรองก่อนหน้า</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>ทุกหน้า</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>ในรายการ</translation>
    </message>
    <message>
        <source>In a row of filters</source>
        <translation>ในแถวตัวกรอง</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This was called off.</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>เชื่อมต่อ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Check that it runs and that this computer is on the network. Linedesk keeps trying.</source>
        <translation>ตรวจดูว่าเซิร์ฟเวอร์ทำงานอยู่และเครื่องนี้ต่อเครือข่ายแล้ว Linedesk จะลองเชื่อมต่อต่อไป</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>เซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>The connection to %1 broke.</source>
        <translation>การเชื่อมต่อกับ %1 หลุด</translation>
    </message>
    <message>
        <source>Linedesk connects again by itself. If it does not, check the network.</source>
        <translation>Linedesk จะเชื่อมต่อใหม่เอง หากยังไม่ได้ ให้ตรวจสอบเครือข่าย</translation>
    </message>
    <message>
        <source>The server refused the password of %1.</source>
        <translation>เซิร์ฟเวอร์ไม่ยอมรับรหัสผ่านของ %1</translation>
    </message>
    <message>
        <source>Enter the password again, or ask who runs the server for access.</source>
        <translation>ป้อนรหัสผ่านอีกครั้ง หรือขอสิทธิ์จากผู้ดูแลเซิร์ฟเวอร์</translation>
    </message>
    <message>
        <source>this user</source>
        <translation>ผู้ใช้นี้</translation>
    </message>
    <message>
        <source>There is no database %1 on this server.</source>
        <translation>ไม่มีฐานข้อมูล %1 บนเซิร์ฟเวอร์นี้</translation>
    </message>
    <message>
        <source>Check the name in the workspace&apos;s address.</source>
        <translation>ตรวจสอบชื่อในที่อยู่ของเวิร์กสเปซ</translation>
    </message>
    <message>
        <source>of this name</source>
        <translation>ชื่อนี้</translation>
    </message>
    <message>
        <source>The server has no place for another connection.</source>
        <translation>เซิร์ฟเวอร์รับการเชื่อมต่อเพิ่มไม่ได้แล้ว</translation>
    </message>
    <message>
        <source>Close consoles that nobody uses, or ask who runs the server to allow more connections or to put a pooler in front.</source>
        <translation>ปิดคอนโซลที่ไม่มีใครใช้ หรือขอให้ผู้ดูแลเซิร์ฟเวอร์เพิ่มจำนวนการเชื่อมต่อหรือติดตั้ง pooler</translation>
    </message>
    <message>
        <source>All connections of this console stayed busy for %1 s.</source>
        <translation>การเชื่อมต่อทั้งหมดของคอนโซลนี้ไม่ว่างอยู่ %1 วินาที</translation>
    </message>
    <message>
        <source>Try again in a moment. If it comes back, the database is slow: the status bar says how slow.</source>
        <translation>รอสักครู่แล้วลองใหม่ หากยังเป็นอยู่ แสดงว่าฐานข้อมูลช้า ดูเวลาตอบได้ที่แถบสถานะ</translation>
    </message>
    <message>
        <source>some</source>
        <translation>หลาย</translation>
    </message>
    <message>
        <source>The database took too long for %1.</source>
        <translation>ฐานข้อมูลใช้เวลากับ %1 นานเกินไป</translation>
    </message>
    <message>
        <source>Try again, or ask for less at once. If it stays slow, run “linedesk statements”.</source>
        <translation>ลองใหม่ หรือขอข้อมูลครั้งละน้อยลง หากยังช้าอยู่ ให้รัน “linedesk statements”</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>คำสั่ง SQL</translation>
    </message>
    <message>
        <source>Somebody else is changing the same rows (%1).</source>
        <translation>มีคนอื่นกำลังแก้ไขข้อมูลแถวเดียวกัน (%1)</translation>
    </message>
    <message>
        <source>Wait a few seconds and try again.</source>
        <translation>รอสักครู่แล้วลองใหม่</translation>
    </message>
    <message>
        <source>The database has no %1.</source>
        <translation>ฐานข้อมูลไม่มี %1</translation>
    </message>
    <message>
        <source>Its tables differ from what Linedesk expects. Run “linedesk doctor” to see what is missing.</source>
        <translation>ตารางไม่ตรงกับที่ Linedesk ต้องการ รัน “linedesk doctor” เพื่อดูว่าขาดอะไร</translation>
    </message>
    <message>
        <source>such table or column</source>
        <translation>ตารางหรือคอลัมน์ที่ต้องใช้</translation>
    </message>
    <message>
        <source>The database role may not use %1.</source>
        <translation>บัญชีฐานข้อมูลนี้ไม่มีสิทธิ์ใช้ %1</translation>
    </message>
    <message>
        <source>Ask an administrator of the database for the right. “linedesk doctor” lists what is needed.</source>
        <translation>ขอสิทธิ์จากผู้ดูแลฐานข้อมูล “linedesk doctor” จะแสดงสิทธิ์ที่ต้องใช้</translation>
    </message>
    <message>
        <source>what this needs</source>
        <translation>ข้อมูลที่ต้องใช้</translation>
    </message>
    <message>
        <source>The database takes no changes.</source>
        <translation>ฐานข้อมูลนี้แก้ไขไม่ได้</translation>
    </message>
    <message>
        <source>It may be a standby or a protected file. Reading goes on; connect to the main server to write.</source>
        <translation>อาจเป็นเซิร์ฟเวอร์สำรองหรือไฟล์ที่ป้องกันไว้ ยังอ่านได้ตามปกติ หากต้องการเขียนให้เชื่อมต่อเซิร์ฟเวอร์หลัก</translation>
    </message>
    <message>
        <source>Somebody was faster, or it exists already.</source>
        <translation>มีคนทำไปก่อนแล้ว หรือมีข้อมูลนี้อยู่แล้ว</translation>
    </message>
    <message>
        <source>Refresh to see how it stands now, then decide again.</source>
        <translation>รีเฟรชเพื่อดูสถานะล่าสุด แล้วค่อยตัดสินใจอีกครั้ง</translation>
    </message>
    <message>
        <source>There is no room left where %1 lies.</source>
        <translation>พื้นที่จัดเก็บของ %1 เต็มแล้ว</translation>
    </message>
    <message>
        <source>Free some space on that disk and try again.</source>
        <translation>เพิ่มพื้นที่ว่างในดิสก์แล้วลองใหม่</translation>
    </message>
    <message>
        <source>the data</source>
        <translation>ข้อมูล</translation>
    </message>
    <message>
        <source>The file %1 is damaged.</source>
        <translation>ไฟล์ %1 เสียหาย</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away to start with a new one.</source>
        <translation>นำไฟล์สำรองกลับมาใช้ หรือย้ายไฟล์นี้ออกเพื่อเริ่มไฟล์ใหม่</translation>
    </message>
    <message>
        <source>of this workspace</source>
        <translation>ของเวิร์กสเปซนี้</translation>
    </message>
    <message>
        <source>Another program holds the file %1.</source>
        <translation>โปรแกรมอื่นกำลังใช้ไฟล์ %1 อยู่</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it is done.</source>
        <translation>ปิดโปรแกรมนั้น หรือรอให้ทำงานเสร็จ</translation>
    </message>
    <message>
        <source>The file %1 was written by a newer Linedesk.</source>
        <translation>ไฟล์ %1 มาจาก Linedesk รุ่นใหม่กว่า</translation>
    </message>
    <message>
        <source>Install the newer version, or open another file.</source>
        <translation>ติดตั้งรุ่นใหม่ หรือเปิดไฟล์อื่น</translation>
    </message>
    <message>
        <source>The workspace has data already: %1.</source>
        <translation>เวิร์กสเปซมีข้อมูลอยู่แล้ว: %1</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose an empty database.</source>
        <translation>ยังไม่มีอะไรเปลี่ยนแปลง โปรดเลือกฐานข้อมูลว่าง</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>แถวข้อมูล</translation>
    </message>
    <message>
        <source>The database %1 has no tables of a LINE backend.</source>
        <translation>ฐานข้อมูล %1 ไม่มีตารางของแบ็กเอนด์ LINE</translation>
    </message>
    <message>
        <source>Check that it is the right database. In an empty one, “linedesk setup tables” makes them.</source>
        <translation>ตรวจดูว่าเป็นฐานข้อมูลที่ถูกต้อง หากเป็นฐานข้อมูลว่าง ให้สร้างตารางด้วย “linedesk setup tables”</translation>
    </message>
    <message>
        <source>The database answered %1 with another number of rows than one.</source>
        <translation>ผลของ %1 จากฐานข้อมูลไม่ได้มีแถวเดียวตามที่ควร</translation>
    </message>
    <message>
        <source>Try again. If it comes back, report it with the log.</source>
        <translation>ลองใหม่ หากยังเป็นอยู่ ให้แจ้งปัญหาพร้อมแนบบันทึก (log)</translation>
    </message>
    <message>
        <source>A column of the database has an unexpected type (%1).</source>
        <translation>คอลัมน์ในฐานข้อมูลมีชนิดไม่ตรงตามที่คาด (%1)</translation>
    </message>
    <message>
        <source>Its tables were changed. Run “linedesk doctor” to see where.</source>
        <translation>ตารางถูกแก้ไขไปแล้ว รัน “linedesk doctor” เพื่อดูว่าตรงไหน</translation>
    </message>
    <message>
        <source>The database refused %1.</source>
        <translation>ฐานข้อมูลปฏิเสธ %1</translation>
    </message>
    <message>
        <source>Try again. If it comes back, the log has what the database said.</source>
        <translation>ลองใหม่ หากยังเป็นอยู่ ดูข้อความจากฐานข้อมูลได้ในบันทึก (log)</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>ไม่พบ %1 “%2”</translation>
    </message>
    <message>
        <source>It may have been removed, or the name is not spelt right.</source>
        <translation>อาจถูกลบไปแล้ว หรือสะกดชื่อไม่ถูก</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>รายการ</translation>
    </message>
    <message>
        <source>%1 cannot be “%2”.</source>
        <translation>%1 เป็น “%2” ไม่ได้</translation>
    </message>
    <message>
        <source>“linedesk --help” lists what is possible.</source>
        <translation>ดูค่าที่ใช้ได้ด้วย “linedesk --help”</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>ค่า</translation>
    </message>
    <message>
        <source>Redis at %1 does not answer.</source>
        <translation>Redis ที่ %1 ไม่ตอบสนอง</translation>
    </message>
    <message>
        <source>Lists go on without unread counts and presence. Check that Redis runs.</source>
        <translation>รายการยังใช้ได้ แต่ไม่มีจำนวนที่ยังไม่อ่านและสถานะออนไลน์ ตรวจดูว่า Redis ทำงานอยู่</translation>
    </message>
    <message>
        <source>this workspace</source>
        <translation>เวิร์กสเปซนี้</translation>
    </message>
    <message>
        <source>Redis refused the command %1.</source>
        <translation>Redis ปฏิเสธคำสั่ง %1</translation>
    </message>
    <message>
        <source>Check the user and rights that Redis gives to this console.</source>
        <translation>ตรวจสอบผู้ใช้และสิทธิ์ที่ Redis ให้กับคอนโซลนี้</translation>
    </message>
    <message>
        <source>sent to it</source>
        <translation>ที่ส่งไป</translation>
    </message>
    <message>
        <source>The file %1 cannot be read or written.</source>
        <translation>อ่านหรือเขียนไฟล์ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may write there.</source>
        <translation>ตรวจดูว่ามีโฟลเดอร์นี้และคุณมีสิทธิ์เขียน</translation>
    </message>
    <message>
        <source>This version of Linedesk cannot do that: %1.</source>
        <translation>Linedesk รุ่นนี้ยังทำไม่ได้: %1</translation>
    </message>
    <message>
        <source>“linedesk --help” lists what it can do.</source>
        <translation>ดูสิ่งที่ทำได้ด้วย “linedesk --help”</translation>
    </message>
    <message>
        <source>not built yet</source>
        <translation>ยังไม่มีในรุ่นนี้</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Database</source>
        <translation>ฐานข้อมูล</translation>
    </message>
    <message>
        <source>Backend</source>
        <translation>แบ็กเอนด์</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>a link this workspace does not have</comment>
        <translation>%1: ไม่มี</translation>
    </message>
    <message>
        <source>%1: connecting</source>
        <translation>%1: กำลังเชื่อมต่อ</translation>
    </message>
    <message>
        <source>%1: no connection</source>
        <translation>%1: ไม่ได้เชื่อมต่อ</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <comment>a healthy link, its round trip</comment>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>This workspace has no database.</source>
        <translation>เวิร์กสเปซนี้ไม่มีฐานข้อมูล</translation>
    </message>
    <message>
        <source>This workspace has no Redis: no unread counts, no presence.</source>
        <translation>เวิร์กสเปซนี้ไม่มี Redis จึงไม่มีจำนวนที่ยังไม่อ่านและสถานะออนไลน์</translation>
    </message>
    <message>
        <source>This workspace has no backend: conversations can be read, not answered.</source>
        <translation>เวิร์กสเปซนี้ไม่มีแบ็กเอนด์ จึงอ่านการสนทนาได้แต่ตอบไม่ได้</translation>
    </message>
    <message>
        <source>Waiting for an answer of %1.</source>
        <translation>กำลังรอการตอบจาก %1</translation>
    </message>
    <message>
        <source>%1 answers; the last round trip took %2 ms.</source>
        <translation>%1 ตอบปกติ เวลาไปกลับล่าสุด %2 ms</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 ตอบปกติ</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ไม่ตอบสนอง</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>a place: 1st, 21st</comment>
        <translation>ที่ %1</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>a place: 2nd, 22nd</comment>
        <translation>ที่ %1</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>a place: 3rd, 23rd</comment>
        <translation>ที่ %1</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>a place: 4th, 11th</comment>
        <translation>ที่ %1</translation>
    </message>
    <message>
        <source>%1 stmt · %2 ms</source>
        <comment>statements and time of a refresh</comment>
        <translation>SQL %1 · %2 ms</translation>
    </message>
    <message>
        <source>%1 stmt + %2 MGET · %3 ms</source>
        <comment>statements, Redis reads and time of a refresh</comment>
        <translation>SQL %1 + MGET %2 · %3 ms</translation>
    </message>
    <message>
        <source>The last refresh: statements %1, Redis commands %2, %3 ms in the database, %4 ms altogether.</source>
        <translation>รีเฟรชล่าสุด: คำสั่ง SQL %1, คำสั่ง Redis %2, ในฐานข้อมูล %3 ms, รวม %4 ms</translation>
    </message>
</context>
<context>
    <name>PageName</name>
    <message>
        <source>Inbox</source>
        <comment>a page; room for seven Japanese letters</comment>
        <translation>กล่องข้อความ</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>a page; room for seven Japanese letters</comment>
        <translation>คิว</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <comment>a page; room for seven Japanese letters</comment>
        <translation>แดชบอร์ด</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>สติกเกอร์</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ไฟล์</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>วิดีโอ</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>ข้อความเสียง</translation>
    </message>
    <message>
        <source>Several parts</source>
        <translation>หลายข้อความ</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>เพื่อน</translation>
    </message>
    <message>
        <source>Has blocked the account</source>
        <translation>บล็อกบัญชีแล้ว</translation>
    </message>
    <message>
        <source>Has left LINE</source>
        <translation>เลิกใช้ LINE แล้ว</translation>
    </message>
    <message>
        <source>Follows no longer</source>
        <translation>เลิกติดตามแล้ว</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>state of a session</comment>
        <translation>รออยู่</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of a session</comment>
        <translation>กำลังคุย</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>state of a session</comment>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation>ไม่ทราบสถานะ</translation>
    </message>
    <message>
        <source>Given up after waiting</source>
        <translation>หมดเวลารอ</translation>
    </message>
    <message>
        <source>Ended by silence</source>
        <translation>ปิดเองเพราะเงียบไป</translation>
    </message>
    <message>
        <source>Closed by the customer</source>
        <translation>ปิดโดยลูกค้า</translation>
    </message>
    <message>
        <source>Closed by %1</source>
        <translation>ปิดโดย %1</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>ทันเวลา</translation>
    </message>
    <message>
        <source>Nearly late</source>
        <translation>ใกล้เกินเวลา</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>เกินเวลา</translation>
    </message>
    <message>
        <source>All</source>
        <comment>conversations</comment>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>conversations</comment>
        <translation>รออยู่</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>conversations</comment>
        <translation>ของฉัน</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>conversations</comment>
        <translation>กำลังคุย</translation>
    </message>
    <message>
        <source>Bot</source>
        <comment>conversations</comment>
        <translation>บอท</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>conversations</comment>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>conversations</comment>
        <translation>เก็บถาวร</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>บอท</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>เจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>ผู้ดูแล</translation>
    </message>
    <message>
        <source>Super administrator</source>
        <translation>ผู้ดูแลสูงสุด</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM yyyy</source>
        <comment>date pattern of QDate::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date pattern of QDate::toString</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>date pattern of QDate::toString</comment>
        <translation>ddddที่ d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>date pattern of QDate::toString</comment>
        <translation>ddddที่ d MMMM</translation>
    </message>
    <message>
        <source>now</source>
        <translation>เมื่อครู่</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes ago, as short as can be</comment>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day of the week, time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>เมื่อวาน</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time of day, time zone</comment>
        <translation>%1 เวลา %2 (%3)</translation>
    </message>
    <message>
        <source>%1 d %2</source>
        <comment>days, then hours and minutes as 03:15</comment>
        <translation>%1 วัน %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 ชม. %2 นาที</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n วินาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days</comment>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linedesk::AgeBanner</name>
    <message>
        <source>Shown as of %1. %2 Trying again.</source>
        <comment>time, what happened</comment>
        <translation>ข้อมูล ณ %1 · %2 · กำลังลองใหม่</translation>
    </message>
    <message>
        <source>Shown as of %1. %2</source>
        <comment>time, what happened</comment>
        <translation>ข้อมูล ณ %1 · %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองใหม่</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
</context>
<context>
    <name>linedesk::ConversationFacts</name>
    <message>
        <source>closes in %1</source>
        <translation>ปิดใน %1</translation>
    </message>
    <message>
        <source>about to close</source>
        <translation>ใกล้ปิด</translation>
    </message>
    <message>
        <source>open for %1</source>
        <translation>เปิดมา %1</translation>
    </message>
    <message>
        <source>no reply for %1</source>
        <translation>ยังไม่ตอบ %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>คุณ</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>ยังไม่มีข้อความ</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>more than one open session</comment>
        <translation>เปิด %1 แชท</translation>
    </message>
    <message>
        <source>Bot: %1</source>
        <translation>บอท: %1</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>เจ้าหน้าที่: %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>คุณ: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: message</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unread: %1</source>
        <translation>ยังไม่อ่าน %1</translation>
    </message>
</context>
<context>
    <name>linedesk::ConversationHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>กลับไปที่รายการ</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>แสดงหรือซ่อนข้อมูลลูกค้า</translation>
    </message>
    <message>
        <source>%1 of %2, about %3</source>
        <comment>place in the queue, waiting customers, time left</comment>
        <translation>%1 จาก %2 คน อีกประมาณ %3</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>รอมา %1</translation>
    </message>
    <message>
        <source>gives up in %1</source>
        <translation>หมดเวลารอใน %1</translation>
    </message>
    <message>
        <source>about to give up</source>
        <translation>ใกล้หมดเวลารอ</translation>
    </message>
    <message>
        <source>closes in %1</source>
        <translation>ปิดใน %1</translation>
    </message>
    <message>
        <source>about to close</source>
        <translation>ใกล้ปิด</translation>
    </message>
    <message>
        <source>No open chat</source>
        <translation>ไม่มีแชทที่เปิดอยู่</translation>
    </message>
    <message>
        <source>Answered by the bot</source>
        <translation>บอทตอบอยู่</translation>
    </message>
</context>
<context>
    <name>linedesk::ConversationPane</name>
    <message>
        <source>Nobody waits</source>
        <translation>ไม่มีใครรอ</translation>
    </message>
    <message>
        <source>Customers who ask for a person appear here by themselves.</source>
        <translation>ลูกค้าที่ขอคุยกับเจ้าหน้าที่จะขึ้นที่นี่เอง</translation>
    </message>
    <message>
        <source>You have no open chat</source>
        <translation>คุณไม่มีแชทที่เปิดอยู่</translation>
    </message>
    <message>
        <source>Chats that you take appear here. Who waits stands under Waiting.</source>
        <translation>แชทที่คุณรับจะอยู่ที่นี่ ดูคนที่รอได้ที่ “รออยู่”</translation>
    </message>
    <message>
        <source>Nobody is in a chat</source>
        <translation>ไม่มีใครกำลังคุย</translation>
    </message>
    <message>
        <source>Chats that somebody of the team has taken appear here.</source>
        <translation>แชทที่คนในทีมรับแล้วจะอยู่ที่นี่</translation>
    </message>
    <message>
        <source>The bot talks to nobody</source>
        <translation>บอทไม่ได้คุยกับใคร</translation>
    </message>
    <message>
        <source>Customers without an open chat whom the bot answers appear here.</source>
        <translation>ลูกค้าที่ไม่มีแชทเปิดอยู่และบอทเป็นผู้ตอบจะอยู่ที่นี่</translation>
    </message>
    <message>
        <source>No closed chats</source>
        <translation>ไม่มีแชทที่ปิดแล้ว</translation>
    </message>
    <message>
        <source>Chats that ended appear here.</source>
        <translation>แชทที่จบแล้วจะอยู่ที่นี่</translation>
    </message>
    <message>
        <source>The archive is empty</source>
        <translation>ไม่มีแชทที่เก็บถาวร</translation>
    </message>
    <message>
        <source>Archived chats appear here.</source>
        <translation>แชทที่เก็บถาวรจะอยู่ที่นี่</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>ยังไม่มีการสนทนา</translation>
    </message>
    <message>
        <source>Everybody who adds the official account appears here by themselves.</source>
        <translation>ทุกคนที่เพิ่มบัญชีทางการเป็นเพื่อนจะขึ้นที่นี่เอง</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>การสนทนา</translation>
    </message>
    <message>
        <source>No conversation here has this tag</source>
        <translation>ไม่มีการสนทนาที่มีแท็กนี้</translation>
    </message>
    <message>
        <source>Choose another tag, or show all of them.</source>
        <translation>เลือกแท็กอื่น หรือแสดงทุกแท็ก</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>ทุกแท็ก</translation>
    </message>
</context>
<context>
    <name>linedesk::CustomerPanel</name>
    <message>
        <source>since %1</source>
        <translation>ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>ยังไม่มีคะแนน</translation>
    </message>
    <message>
        <source>★ %1 of 5, ratings: %2</source>
        <translation>★ %1 จาก 5 (%2 ครั้ง)</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>แท็ก</translation>
    </message>
    <message>
        <source>No tags</source>
        <translation>ไม่มีแท็ก</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>ความพึงพอใจ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>เซสชัน</translation>
    </message>
    <message>
        <source>Never talked to a person so far</source>
        <translation>ยังไม่เคยคุยกับเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>ยังไม่ได้เลือกลูกค้า</translation>
    </message>
    <message>
        <source>The customer of the open conversation is shown here.</source>
        <translation>ข้อมูลลูกค้าของการสนทนาที่เปิดอยู่จะแสดงที่นี่</translation>
    </message>
</context>
<context>
    <name>linedesk::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>แดชบอร์ด</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Days begin at midnight UTC, as in the backend</source>
        <translation>เริ่มวันใหม่ตอนเที่ยงคืน UTC เหมือนแบ็กเอนด์</translation>
    </message>
    <message>
        <source>Local</source>
        <comment>days of the team&apos;s own time zone</comment>
        <translation>ท้องถิ่น</translation>
    </message>
    <message>
        <source>Days begin at midnight in the team&apos;s time zone</source>
        <translation>เริ่มวันใหม่ตอนเที่ยงคืนตามเขตเวลาของทีม</translation>
    </message>
    <message>
        <source>Time zone of the days</source>
        <translation>เขตเวลาที่ใช้แบ่งวัน</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>ข้อมูล ณ %1</translation>
    </message>
    <message>
        <source>These figures are %1 old</source>
        <translation>ตัวเลขเมื่อ %1ที่แล้ว</translation>
    </message>
</context>
<context>
    <name>linedesk::DayChart</name>
    <message>
        <source>Sessions per day</source>
        <translation>เซสชันต่อวัน</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a date: weekday, day, month</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n session(s) so far</source>
        <translation>
            <numerusform>%1: %n เซสชันจนถึงตอนนี้</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n session(s)</source>
        <translation>
            <numerusform>%1: %n เซสชัน</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a date on an axis: day, month</comment>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>No session in the last %n day(s)</source>
        <translation>
            <numerusform>ไม่มีเซสชันใน %n วันที่ผ่านมา</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linedesk::DayWords</name>
    <message>
        <source>Today began at %1 UTC</source>
        <translation>วันนี้เริ่ม %1 UTC</translation>
    </message>
    <message>
        <source>Today began at %1 (%2) = %3 UTC</source>
        <translation>วันนี้เริ่ม %1 (%2) = %3 UTC</translation>
    </message>
    <message>
        <source>Days begin at 00:00 UTC</source>
        <translation>เริ่มวันใหม่เวลา 00:00 UTC</translation>
    </message>
    <message>
        <source>Days begin at 00:00 (%1)</source>
        <translation>เริ่มวันใหม่เวลา 00:00 (%1)</translation>
    </message>
</context>
<context>
    <name>linedesk::FilterBar</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>ยังไม่อ่าน %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of conversations</source>
        <translation>รายการสนทนา</translation>
    </message>
    <message>
        <source>Open conversations with something unread</source>
        <translation>การสนทนาที่เปิดอยู่และมีข้อความยังไม่อ่าน</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>ทุกแท็ก</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>แท็ก: %1</translation>
    </message>
</context>
<context>
    <name>linedesk::FilterTab</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a list, number of entries</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>linedesk::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>คีย์ลัด</translation>
    </message>
</context>
<context>
    <name>linedesk::KpiText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 วิ.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes and seconds, such as 02:10 min</comment>
        <translation>%1 นาที</translation>
    </message>
    <message>
        <source>s</source>
        <comment>unit: seconds</comment>
        <translation>วิ.</translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit: minutes</comment>
        <translation>นาที</translation>
    </message>
    <message>
        <source>h</source>
        <comment>unit: hours</comment>
        <translation>ชม.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours, such as 1:02:10 h</comment>
        <translation>%1 ชม.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ตอนนี้</translation>
    </message>
    <message>
        <source>since midnight %1</source>
        <comment>%1 is a zone: UTC, Bangkok</comment>
        <translation>ตั้งแต่เที่ยงคืน %1</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>24 ชม. ที่ผ่านมา</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>7 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รออยู่</translation>
    </message>
    <message>
        <source>Customers who wait for a person.</source>
        <translation>ลูกค้าที่รอเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>กำลังคุย</translation>
    </message>
    <message>
        <source>Chats that a person has taken and that are not closed.</source>
        <translation>แชทที่เจ้าหน้าที่รับแล้วและยังไม่ปิด</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>ตอบครั้งแรก</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>1 ชม. ที่ผ่านมา</translation>
    </message>
    <message>
        <source>Mean time from taking a chat to its first answer, of chats taken in the window.</source>
        <translation>เวลาเฉลี่ยตั้งแต่รับแชทจนตอบครั้งแรก ของแชทที่รับในช่วงนี้</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>เวลาปิดเรื่อง</translation>
    </message>
    <message>
        <source>Mean time from the start of a session to its end, of sessions closed in the window. Sessions that ended by themselves count too.</source>
        <translation>เวลาเฉลี่ยตั้งแต่เริ่มจนจบเซสชัน ของเซสชันที่ปิดในช่วงนี้ รวมเซสชันที่ปิดเองด้วย</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>คะแนน</translation>
    </message>
    <message>
        <source>Mean of the customers&apos; ratings from 1 to 5 that came in the window.</source>
        <translation>ค่าเฉลี่ยของคะแนน 1 ถึง 5 ที่ลูกค้าให้ในช่วงนี้</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>ความพึงพอใจ</translation>
    </message>
    <message>
        <source>The mean rating as a share of the best one: 5 is 100 %.</source>
        <translation>คะแนนเฉลี่ยเทียบกับคะแนนเต็ม: 5 คือ 100%</translation>
    </message>
    <message>
        <source>Solved at first contact</source>
        <translation>จบในครั้งแรก</translation>
    </message>
    <message>
        <source>Share of closed sessions after which the customer did not come back within 24 hours.</source>
        <translation>สัดส่วนเซสชันที่ปิดแล้วลูกค้าไม่กลับมาภายใน 24 ชั่วโมง</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>หมดเวลารอ</translation>
    </message>
    <message>
        <source>Share of customers who were given up after waiting, of those and the ones whose chat was taken.</source>
        <translation>สัดส่วนลูกค้าที่หมดเวลารอ เทียบกับจำนวนนี้รวมกับลูกค้าที่มีคนรับแชท</translation>
    </message>
    <message>
        <source>SLA breaches</source>
        <translation>เกิน SLA</translation>
    </message>
    <message>
        <source>Waits, first answers and resolutions that took longer than agreed. One session can count up to three times.</source>
        <translation>การรอ การตอบครั้งแรก และการปิดเรื่องที่นานเกินกำหนด หนึ่งเซสชันนับได้สูงสุดสามครั้ง</translation>
    </message>
    <message>
        <source>Sessions today</source>
        <translation>เซสชันวันนี้</translation>
    </message>
    <message>
        <source>Hand-overs from the bot to people that began in the window.</source>
        <translation>การส่งต่อจากบอทให้เจ้าหน้าที่ที่เริ่มในช่วงนี้</translation>
    </message>
    <message>
        <source>In human mode</source>
        <translation>โหมดเจ้าหน้าที่</translation>
    </message>
    <message>
        <source>Customers whom the bot does not answer at present.</source>
        <translation>ลูกค้าที่ขณะนี้บอทไม่ตอบ</translation>
    </message>
    <message>
        <source>%</source>
        <comment>unit: percent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <comment>a rating</comment>
        <translation>%1 จาก 5</translation>
    </message>
    <message>
        <source>of 5</source>
        <comment>unit of a rating</comment>
        <translation>จาก 5</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points, such as +2.5 points</comment>
        <translation>%1 จุด</translation>
    </message>
</context>
<context>
    <name>linedesk::KpiTileText</name>
    <message>
        <source>better</source>
        <translation>ดีขึ้น</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>แย่ลง</translation>
    </message>
    <message>
        <source>Compared: %1 (%2) with the whole of yesterday, midnight to midnight %3 (%4). Difference %5, %6.</source>
        <comment>%1 window, %2 its value, %3 zone, %4 yesterday&apos;s value, %5 difference, %6 difference in percent</comment>
        <translation>เทียบ: %1 (%2) กับเมื่อวานทั้งวัน เที่ยงคืนถึงเที่ยงคืน %3 (%4) ต่างกัน %5, %6</translation>
    </message>
    <message>
        <source>%1 · yesterday %2</source>
        <comment>window of the figure · yesterday&apos;s figure</comment>
        <translation>%1 · เมื่อวาน %2</translation>
    </message>
    <message>
        <source>This is better.</source>
        <translation>ดีขึ้น</translation>
    </message>
    <message>
        <source>This is worse.</source>
        <translation>แย่ลง</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>title of a figure, its value, its window</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>a figure&apos;s value and its window</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>linedesk::MainWindow</name>
    <message>
        <source>Linedesk</source>
        <translation>Linedesk</translation>
    </message>
    <message>
        <source>%1 – Linedesk</source>
        <comment>window title</comment>
        <translation>%1 – Linedesk</translation>
    </message>
</context>
<context>
    <name>linedesk::MessageText</name>
    <message>
        <source>no copy was kept</source>
        <translation>ไม่ได้เก็บสำเนาไว้</translation>
    </message>
    <message>
        <source>No. %1 of set %2</source>
        <comment>a sticker</comment>
        <translation>หมายเลข %1 ชุด %2</translation>
    </message>
    <message>
        <source>Bot answered “%1”</source>
        <translation>บอทตอบเรื่อง “%1”</translation>
    </message>
    <message>
        <source>Messages sent: %1</source>
        <translation>ส่งแล้ว %1 ข้อความ</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>speaker, time: message</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>linedesk::NavButton</name>
    <message>
        <source>%1, %2</source>
        <comment>a page, what waits there</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>linedesk::NavRail</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a click does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>customers</comment>
        <translation>
            <numerusform>รออยู่ %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>View</source>
        <comment>a menu, short</comment>
        <translation>มุมมอง</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
</context>
<context>
    <name>linedesk::QueueCaptions</name>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>เวลารอ</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>ระดับบริการ</translation>
    </message>
    <message>
        <source>gives up %1</source>
        <translation>หมดเวลา %1</translation>
    </message>
    <message>
        <source>SLA %1</source>
        <translation>SLA %1</translation>
    </message>
</context>
<context>
    <name>linedesk::QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>คิว</translation>
    </message>
    <message>
        <source>Waiting customers</source>
        <translation>ลูกค้าที่รออยู่</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>ไม่มีใครรอ</translation>
    </message>
    <message>
        <source>A customer who asks for a person appears here within a few seconds.</source>
        <translation>ลูกค้าที่ขอคุยกับเจ้าหน้าที่จะขึ้นที่นี่ภายในไม่กี่วินาที</translation>
    </message>
</context>
<context>
    <name>linedesk::QueueText</name>
    <message numerus="yes">
        <source>about %n min</source>
        <translation>
            <numerusform>ประมาณ %n นาที</numerusform>
        </translation>
    </message>
    <message>
        <source>SLA unknown</source>
        <translation>ไม่ทราบ SLA</translation>
    </message>
    <message>
        <source>SLA in %1</source>
        <translation>SLA เหลือ %1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>เกิน SLA %1</translation>
    </message>
    <message>
        <source>gives up in %1</source>
        <translation>หมดเวลาใน %1</translation>
    </message>
    <message>
        <source>about to give up</source>
        <translation>ใกล้หมดเวลารอ</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>ตั้งแต่ %1</translation>
    </message>
    <message>
        <source>Start of the wait unknown</source>
        <translation>ไม่ทราบเวลาเริ่มรอ</translation>
    </message>
    <message>
        <source>%1, place %2, start of the wait unknown</source>
        <translation>%1, ลำดับที่ %2, ไม่ทราบเวลาเริ่มรอ</translation>
    </message>
    <message>
        <source>%1, place %2, has waited %3, %4: %5, %6</source>
        <comment>%1 name, %2 place, %3 duration, %4 state of the SLA, %5 its countdown, %6 when the customer gives up</comment>
        <translation>%1, ลำดับที่ %2, รอมา %3, %4: %5, %6</translation>
    </message>
    <message>
        <source>%1, estimate %2</source>
        <comment>%1 the row so far, %2 about 6 min</comment>
        <translation>%1, คาดว่า%2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>รออยู่ %n คน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting · longest %1 · next is about to give up</source>
        <translation>
            <numerusform>รออยู่ %n คน · นานสุด %1 · คนถัดไปใกล้หมดเวลา</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting · longest %1 · next gives up in %2</source>
        <translation>
            <numerusform>รออยู่ %n คน · นานสุด %1 · คนถัดไปหมดเวลาใน %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linedesk::SessionLine</name>
    <message>
        <source>Started: %1</source>
        <translation>เริ่ม: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>จบ: %1</translation>
    </message>
    <message>
        <source>Start unknown</source>
        <translation>ไม่ทราบเวลาเริ่ม</translation>
    </message>
</context>
<context>
    <name>linedesk::StatePanel</name>
    <message>
        <source>Try again (F5)</source>
        <translation>ลองใหม่ (F5)</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>กำลังโหลด</translation>
    </message>
</context>
<context>
    <name>linedesk::StatusBar</name>
    <message>
        <source>No member chosen</source>
        <translation>ยังไม่ได้เลือกสมาชิก</translation>
    </message>
    <message>
        <source>Without a member there are no unread counts and no list “Mine”.</source>
        <translation>หากไม่เลือกสมาชิก จะไม่มีจำนวนที่ยังไม่อ่านและรายการ “ของฉัน”</translation>
    </message>
    <message>
        <source>Signed in at the backend as %1.</source>
        <translation>เข้าสู่ระบบแบ็กเอนด์เป็น %1</translation>
    </message>
    <message>
        <source>%1 (not verified)</source>
        <comment>a member&apos;s name</comment>
        <translation>%1 (ยังไม่ยืนยัน)</translation>
    </message>
    <message>
        <source>The member was chosen at the start and not signed in at a backend.</source>
        <translation>สมาชิกนี้เลือกไว้ตอนเปิดโปรแกรม ยังไม่ได้เข้าสู่ระบบแบ็กเอนด์</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>time of day, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>linedesk::StyleGallery</name>
    <message>
        <source>Claim next</source>
        <translation>รับคิวถัดไป</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>ส่งต่อ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>รายละเอียด</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>ทำไม่ได้</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Closed for writing</source>
        <translation>พิมพ์ไม่ได้</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 วันที่ผ่านมา</translation>
    </message>
    <message>
        <source>Takes chats</source>
        <translation>รับแชท</translation>
    </message>
    <message>
        <source>Play a sound</source>
        <translation>เล่นเสียง</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>เซสชัน</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>All</source>
        <translation>ทั้งหมด</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>รออยู่</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ของฉัน</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>กำลังคุย</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>บอท</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>แถว %1</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>ไม่มีใครรอ</translation>
    </message>
    <message>
        <source>New customers appear here by themselves.</source>
        <translation>ลูกค้าใหม่จะขึ้นที่นี่เอง</translation>
    </message>
</context>
<context>
    <name>linedesk::TagFlow</name>
    <message>
        <source>Tags: %1</source>
        <translation>แท็ก: %1</translation>
    </message>
</context>
<context>
    <name>linedesk::TrainingStrip</name>
    <message>
        <source>Training workspace: sample customers in a file of your own. Nothing here reaches LINE.</source>
        <translation>เวิร์กสเปซสำหรับฝึก: ลูกค้าตัวอย่างในไฟล์ของคุณเอง ไม่มีอะไรส่งไปถึง LINE</translation>
    </message>
</context>
<context>
    <name>linedesk::TranscriptPane</name>
    <message>
        <source>Messages</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>ยังไม่มีข้อความ</translation>
    </message>
    <message>
        <source>What the customer writes appears here by itself.</source>
        <translation>ข้อความจากลูกค้าจะขึ้นที่นี่เอง</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>ยังไม่ได้เปิดการสนทนา</translation>
    </message>
    <message>
        <source>Choose one in the list. J and K go down and up, Enter goes to its messages.</source>
        <translation>เลือกจากรายการ กด J หรือ K เพื่อเลื่อนลงหรือขึ้น และ Enter เพื่อไปที่ข้อความ</translation>
    </message>
</context>
<context>
    <name>linedesk::TranscriptView</name>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
</context>
<context>
    <name>linedesk::ViewMenu</name>
    <message>
        <source>Theme</source>
        <translation>ธีม</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>theme</comment>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>มืด</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>theme</comment>
        <translation>คอนทราสต์สูง</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>language</comment>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>แถว</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <comment>rows</comment>
        <translation>สบายตา</translation>
    </message>
    <message>
        <source>Compact</source>
        <comment>rows</comment>
        <translation>กระชับ</translation>
    </message>
    <message>
        <source>Text at %1%</source>
        <comment>size of text</comment>
        <translation>ขนาดตัวอักษร %1%</translation>
    </message>
</context>
</TS>
